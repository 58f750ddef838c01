package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.problem.Readiness.Facts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadinessTest {

    private static final AnalysisCheck LACKING = new AnalysisCheck(List.of(AnalysisPoint.GAPS_LISTED));
    private static final Facts NOTHING = new Facts(false, 0, 0, 0, 0, 0, false, LACKING);
    private static final Facts EVERYTHING = new Facts(true, 2, 1, 1, 1, 1, true, new AnalysisCheck(List.of()));

    @Test
    void one_report_is_an_event_and_not_yet_a_problem_S56() {
        assertThat(Readiness.of(Phase.SCANNING, new Facts(true, 1, 0, 0, 0, 0, false, LACKING))
                        .missing())
                .containsExactly(ProblemRule.TOO_FEW_SOURCES);
    }

    @Test
    void each_phase_says_what_it_has_not_yet_yielded_in_the_order_of_work() {
        assertThat(Readiness.of(Phase.SCANNING, NOTHING).missing())
                .containsExactly(ProblemRule.DEFINITION_INCOMPLETE, ProblemRule.TOO_FEW_SOURCES);
        assertThat(Readiness.of(Phase.ANALYSIS, NOTHING).missing())
                .containsExactly(ProblemRule.NO_CAUSE, AnalysisPoint.GAPS_LISTED);
        assertThat(Readiness.of(Phase.RESPONSE, NOTHING).missing())
                .containsExactly(ProblemRule.NO_GOAL, ProblemRule.NO_MEASURE_DECIDED, ProblemRule.NO_MEASURE_DONE);
        assertThat(Readiness.of(Phase.ASSESSMENT, NOTHING).missing()).containsExactly(ProblemRule.NO_EVALUATION);
    }

    @Test
    void nothing_is_missing_when_all_is_there() {
        for (var phase : Phase.values()) {
            assertThat(Readiness.of(phase, EVERYTHING).isComplete())
                    .as("%s", phase)
                    .isTrue();
        }
    }

    @Test
    void a_definition_is_specific_and_recurring_when_it_says_what_where_when_and_how_often_S57() {
        var half = new Definition("buskörning", "Storgatan", "fredagar 20–24", " ", null, null, null, null, null, null);
        var whole = new Definition(
                "buskörning", "Storgatan", "fredagar 20–24", "varje vecka", null, null, null, null, null, null);

        assertThat(half.isComplete()).isFalse();
        assertThat(whole.isComplete()).isTrue();
    }
}
