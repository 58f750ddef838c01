package se.samsyn.measure;

import jakarta.inject.Inject;
import java.util.Set;
import se.samsyn.platform.Repository;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ResponseFacts;

/** Answers what problems ask about their measures. */
@Repository
class ResponseCount implements ResponseFacts {

    @Inject
    Measures measures;

    @Override
    public int decidedMeasures(ProblemId problem) {
        return measures.count(
                problem,
                Set.of(MeasureStatus.DECIDED, MeasureStatus.RUNNING, MeasureStatus.DONE, MeasureStatus.EVALUATED));
    }

    @Override
    public int finishedMeasures(ProblemId problem) {
        return measures.count(problem, Set.of(MeasureStatus.DONE, MeasureStatus.EVALUATED));
    }
}
