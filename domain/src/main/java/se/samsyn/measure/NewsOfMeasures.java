package se.samsyn.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.samsyn.concern.ConcernProgress;
import se.samsyn.problem.ProblemQueries;

/**
 * Lets those who told of a problem see that a measure against it was decided or carried out, in the same transaction.
 */
@ApplicationScoped
class NewsOfMeasures {

    @Inject
    ProblemQueries problems;

    @Inject
    ConcernProgress concerns;

    void planned(@Observes MeasureDecided decided) {
        problems.concernsOf(decided.problem()).forEach(concerns::markMeasurePlanned);
    }

    void done(@Observes MeasureFinished finished) {
        problems.concernsOf(finished.problem()).forEach(concerns::markMeasureDone);
    }
}
