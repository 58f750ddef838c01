package se.samsyn.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.AreaQueries;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.Words;

/**
 * Areas in the page's language: {@code #{areaWords.…}}. In Swedish, and where an area's code has no words in the page's
 * language, it is called what the municipality calls it; {@link #language} tells which it was.
 */
@Named
@RequestScoped
public class AreaWords {

    private static final String AREA = "Area.";

    /** Stands for the name while a sentence is put together; no text holds it. */
    private static final Character GAP = '\uFFFC';

    @Inject
    AreaQueries areas;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Site site;

    private @Nullable Map<String, String> names;

    /** What an area is called; empty for none of ours. */
    public String name(String code) {
        return isTranslated(code) ? words.get(AREA + code) : names().getOrDefault(code, "");
    }

    /** The language of {@link #name}, for {@code lang}. */
    public String language(String code) {
        return isTranslated(code) ? site.getLanguage().code() : Language.SWEDISH.code();
    }

    /**
     * A text whose {@code {0}} is an area's name: what stands before it and what follows it, so that the name can be
     * marked with its own language.
     *
     * @param count what {@code {1}} stands for, if the text has one
     */
    public List<String> around(String key, int count) {
        var text = texts.fill(key, GAP, count);
        int gap = text.indexOf(GAP);
        return List.of(text.substring(0, gap), text.substring(gap + 1));
    }

    private boolean isTranslated(String code) {
        return site.getLanguage() != Language.SWEDISH && words.containsKey(AREA + code);
    }

    private Map<String, String> names() {
        var known = names;
        if (known == null) {
            known = areas.statistical().stream()
                    .collect(Collectors.toMap(AreaQueries.Row::code, AreaQueries.Row::name));
            names = known;
        }
        return known;
    }
}
