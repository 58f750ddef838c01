package se.samsyn.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samsyn.concern.ConcernProgress;
import se.samsyn.problem.ProblemQueries;

/** Lets those who told of a place know that it is published what the measures led to. */
@ApplicationScoped
class TellingOfEffects {

    @Inject
    ProblemQueries problems;

    @Inject
    ConcernProgress progress;

    void known(PublicFinding finding) {
        var event = finding.id().value().toString();
        problems.concernsOf(finding.problemId()).forEach(concern -> progress.tellEffect(concern, event));
    }
}
