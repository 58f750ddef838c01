package se.samsyn.backoffice.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.AreaQueries;
import se.samsyn.statistics.SeriesStep;
import se.samsyn.web.words.Texts;

/** Periods, figures and areas of series in words: {@code #{seriesWords.…}}. */
@Named
@RequestScoped
public class SeriesWords {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("sv"));

    @Inject
    Texts texts;

    @Inject
    AreaQueries areaQueries;

    private @Nullable List<AreaQueries.Row> areas;

    /** {@code mars 2026}, {@code kvartal 1 2026} or {@code 2026}. */
    public String period(SeriesStep step, LocalDate on) {
        return switch (step) {
            case MONTH -> MONTH.format(on);
            case QUARTER ->
                texts.fill("statistik.label.quarter", (on.getMonthValue() + 2) / 3, String.valueOf(on.getYear()));
            case YEAR -> String.valueOf(on.getYear());
        };
    }

    /** A figure, or that the source does not tell. */
    public String figure(@Nullable Double value) {
        return value == null ? texts.fill("statistik.label.untold") : texts.number(value);
    }

    /** The name of an area; of none, that it is of none. */
    public String area(@Nullable String code) {
        return getAreas().stream()
                .filter(row -> row.code().equals(code))
                .map(AreaQueries.Row::name)
                .findFirst()
                .orElseGet(() -> texts.fill("statistik.label.noArea"));
    }

    /** What figures can be of, the municipality first. */
    public List<AreaQueries.Row> getAreas() {
        if (areas == null) {
            areas = areaQueries.counted();
        }
        return areas;
    }
}
