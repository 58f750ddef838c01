package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ReportCountQueries;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.problem.ProblemQueries.EvidenceRow;

/** The problem on the page along the calendar, as far as I may see its reports and measures. */
@Named
@RequestScoped
public class ProblemTimeline {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.forLanguageTag("sv"));

    @Inject
    ProblemPage page;

    @Inject
    ReportCountQueries counts;

    @Inject
    ResponseQueries response;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private @Nullable Timeline drawn;

    @PostConstruct
    void draw() {
        var problem = page.getProblem();
        SortedMap<YearMonth, Integer> reports = new TreeMap<>();
        if (current.may(Permission.READ_CONCERNS)) {
            reports = counts.months(problem.evidence().stream()
                    .map(EvidenceRow::concern)
                    .filter(Objects::nonNull)
                    .toList());
        }
        drawn = Timeline.of(
                reports,
                problem.history(),
                current.may(Permission.READ_MEASURES) ? response.courses(problem.id()) : List.of(),
                LocalDate.now(clock.withZone(Settings.ZONE)));
    }

    public Timeline getDrawn() {
        return Objects.requireNonNull(drawn);
    }

    public int getWidth() {
        return Timeline.WIDTH;
    }

    public int getFloor() {
        return Timeline.FLOOR;
    }

    public int getBandY() {
        return Timeline.BAND_Y;
    }

    /** The name of a month, short, with its year. */
    public String month(TemporalAccessor day) {
        return MONTH.format(day);
    }
}
