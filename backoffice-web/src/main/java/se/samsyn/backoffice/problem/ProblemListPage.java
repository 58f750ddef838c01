package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemQueries;

/** Backs {@code problem.xhtml}: the problems in a phase, or all that are open. The phase stands in the address. */
@Named
@RequestScoped
public class ProblemListPage {

    @Inject
    ProblemQueries queries;

    @Inject
    Clock clock;

    private @Nullable Phase phase;
    private List<ProblemQueries.Row> rows = List.of();
    private Map<Phase, Long> counts = Map.of();

    /** {@code f:viewAction}. */
    public void load() {
        rows = queries.list(phase);
        counts = queries.counts();
    }

    public List<ProblemQueries.Row> getRows() {
        return rows;
    }

    /** For how many days a problem has stood in its phase. */
    public long days(ProblemQueries.Row row) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(row.phaseSince(), Settings.ZONE), LocalDate.now(clock.withZone(Settings.ZONE)));
    }

    /** How many stand in each phase. */
    public Map<Phase, Long> getCounts() {
        return counts;
    }

    public @Nullable Phase getPhase() {
        return phase;
    }

    public void setPhase(@Nullable Phase phase) {
        this.phase = phase;
    }
}
