package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Rhythm;
import se.samsyn.concern.RhythmQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.ProblemQueries.EvidenceRow;
import se.samsyn.web.GeoJson;
import se.samsyn.web.Site;
import se.samsyn.web.words.Texts;

/** When and where a problem is so, as its reports tell that I may see. */
@Named
@RequestScoped
public class ProblemRhythm {

    @Inject
    ProblemPage page;

    @Inject
    RhythmQueries rhythms;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    Site site;

    private @Nullable Rhythm rhythm;

    @PostConstruct
    void load() {
        var ids = page.getProblem().evidence().stream()
                .map(EvidenceRow::concern)
                .filter(Objects::nonNull)
                .toList();
        if (!ids.isEmpty() && current.may(Permission.READ_CONCERNS)) {
            var told = rhythms.of(ids);
            rhythm = told.reports() == 0 ? null : told;
        }
    }

    /** Null where it rests on no report that I see. */
    public @Nullable Rhythm getTold() {
        return rhythm;
    }

    /** The longest bar. */
    public int getMost() {
        return Math.max(
                largest(Objects.requireNonNull(rhythm).seasons().values()),
                largest(rhythm.months().values()));
    }

    private static int largest(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The name of a month. */
    public String name(Month month) {
        return month.getDisplayName(
                TextStyle.FULL_STANDALONE, site.getLanguage().locale());
    }

    /** The points that I may see, as the map takes them; null without any. */
    public @Nullable String getFeatures() {
        if (rhythm == null || rhythm.points().isEmpty()) {
            return null;
        }
        var features = Json.createArrayBuilder();
        for (var report : rhythm.points()) {
            features.add(GeoJson.feature(
                    report.point(),
                    Json.createObjectBuilder()
                            .add("slug", report.number())
                            .add("title", texts.fill("Category." + report.category()) + ", " + report.number())));
        }
        return GeoJson.collection(features);
    }
}
