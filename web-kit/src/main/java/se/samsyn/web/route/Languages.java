package se.samsyn.web.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * The languages of a web application: those that it speaks ({@code samsyn.languages}) less those that the operator has
 * switched off. Swedish is always one.
 */
@ApplicationScoped
public class Languages {

    /** Context parameter: the codes of the languages it speaks, parted by spaces; Swedish alone when absent. */
    public static final String SPOKEN = "samsyn.languages";

    @Inject
    ServletContext context;

    @Inject
    Settings settings;

    /**
     * Those offered, Swedish first.
     *
     * @throws IllegalStateException when a setting names a language that there is not
     */
    public List<Language> offered() {
        return offered(context.getInitParameter(SPOKEN), settings.languagesOff());
    }

    static List<Language> offered(@Nullable String spoken, Set<String> off) {
        var offered = EnumSet.noneOf(Language.class);
        if (spoken != null) {
            offered.addAll(of(Arrays.asList(spoken.strip().split("\\s+"))));
        }
        offered.removeAll(of(off));
        offered.add(Language.SWEDISH);
        return List.copyOf(offered);
    }

    /** Whether a person has reviewed its texts. Swedish is no translation. */
    public boolean isReviewed(Language language) {
        return language == Language.SWEDISH || of(settings.languagesReviewed()).contains(language);
    }

    private static Set<Language> of(Collection<String> codes) {
        return codes.stream()
                .map(code -> Language.ofCode(code).orElseThrow(() -> new IllegalStateException("language " + code)))
                .collect(Collectors.toSet());
    }
}
