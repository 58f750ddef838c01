package se.samsyn.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernProgress;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/**
 * Lets those who told of a place see what came of it: when a measure is decided or carried out, the reports that its
 * problem rests on move with it.
 */
@ApplicationScoped
class TellingReporters {

    @Inject
    ProblemQueries problems;

    @Inject
    ConcernProgress progress;

    void decided(Measure measure) {
        each(measure.problem(), progress::markMeasurePlanned);
    }

    void finished(Measure measure) {
        each(measure.problem(), progress::markMeasureDone);
    }

    private void each(ProblemId problem, Consumer<ConcernId> news) {
        problems.concernsOf(problem).forEach(news);
    }
}
