package se.samsyn.problem;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.ConcernId;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.statistics.SeriesRule;

/** How problems come to rest on figures. Whoever sees the problem but not the series is told no more than that. */
@UseCase
public class SeriesCiting {

    @Inject
    ProblemSolving solving;

    @Inject
    Problems problems;

    @Inject
    SeriesQueries series;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Raises a problem, seen by both parties, from reports, figures or both.
     *
     * @param cited null if it rests on no series
     * @throws RuleBroken as {@link ProblemSolving#raise} says, or if there is no such figure
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public ProblemId raise(
            String title,
            Set<FocusAreaId> focusAreas,
            Collection<ConcernId> concerns,
            @Nullable CitedSeries cited,
            Strength strength) {
        var id = solving.raise(title, focusAreas, concerns);
        if (cited != null) {
            cite(id, cited, strength);
        }
        return id;
    }

    /**
     * Lets a problem rest on a series as well, and says how strong that is. What it rests on already is passed over:
     * one source is not two (S-56).
     *
     * @throws NotFound if there is no such problem or series, or none for this actor
     * @throws RuleBroken if the series has no figure of the period
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void cite(ProblemId id, CitedSeries cited, Strength strength) {
        var view = series.view(cited.series());
        var isThere = cited.on() == null
                || view.figures().stream().anyMatch(now -> now.figure().on().equals(cited.on()));
        if (!isThere) {
            throw new RuleBroken(SeriesRule.NO_SUCH_FIGURE);
        }
        var problem = problems.get(id).id();
        if (!problems.restsOn(problem, cited)) {
            var kind = SourceKind.of(view.outline().source());
            problems.add(Evidence.ofSeries(problem, kind, cited, strength, current.actor(), clock.instant()));
        }
    }
}
