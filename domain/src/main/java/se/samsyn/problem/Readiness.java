package se.samsyn.problem;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.kernel.Rule;

/**
 * Whether what a phase should yield is there, so that the page can say before the click what the step forward will ask
 * for. Missing things never stop the work (S-53): they ask for a reason.
 *
 * @param missing in the order of work; empty when all is there
 */
public record Readiness(List<Rule> missing) implements Serializable {

    /** What is known of a problem when its readiness is judged. */
    public record Facts(
            boolean definitionComplete,
            int sources,
            int causes,
            int goals,
            int decidedMeasures,
            int finishedMeasures,
            boolean evaluated,
            AnalysisCheck analysis) {}

    public Readiness {
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** What the work in this phase has not yet yielded. */
    public static Readiness of(Phase phase, Facts facts) {
        var missing = new ArrayList<Rule>();
        switch (phase) {
            case SCANNING -> {
                require(missing, facts.definitionComplete(), ProblemRule.DEFINITION_INCOMPLETE);
                require(missing, facts.sources() >= 2, ProblemRule.TOO_FEW_SOURCES);
            }
            case ANALYSIS -> {
                require(missing, facts.causes() > 0, ProblemRule.NO_CAUSE);
                missing.addAll(facts.analysis().missing());
            }
            case RESPONSE -> {
                require(missing, facts.goals() > 0, ProblemRule.NO_GOAL);
                require(missing, facts.decidedMeasures() > 0, ProblemRule.NO_MEASURE_DECIDED);
                require(missing, facts.finishedMeasures() > 0, ProblemRule.NO_MEASURE_DONE);
            }
            case ASSESSMENT -> require(missing, facts.evaluated(), ProblemRule.NO_EVALUATION);
            case CLOSED -> {}
        }
        return new Readiness(missing);
    }

    private static void require(List<Rule> missing, boolean there, ProblemRule otherwise) {
        if (!there) {
            missing.add(otherwise);
        }
    }
}
