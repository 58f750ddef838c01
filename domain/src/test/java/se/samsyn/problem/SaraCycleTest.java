package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaraCycleTest {

    /** Whoever changes the cycle changes this drawing (S-51 to S-55). */
    private static final String DRAWING =
            """
                         SCANNING ANALYSIS RESPONSE ASSESSMENT CLOSED
            SCANNING            .  FORWARD    AHEAD      AHEAD  CLOSE
            ANALYSIS         BACK        .  FORWARD      AHEAD  CLOSE
            RESPONSE         BACK     BACK        .    FORWARD  CLOSE
            ASSESSMENT       BACK     BACK     BACK          .  CLOSE
            CLOSED         REOPEN   REOPEN   REOPEN     REOPEN      .
            """;

    @Test
    void the_table_is_the_drawing() {
        assertThat(drawn()).isEqualTo(DRAWING);
    }

    @Test
    void a_new_cycle_begins_when_the_follow_up_leads_back_or_the_problem_is_opened_again() {
        var beginnings = Arrays.stream(Phase.values())
                .flatMap(from -> SaraCycle.from(from).entrySet().stream()
                        .filter(step -> SaraCycle.beginsCycle(from, step.getValue()))
                        .map(step -> from + "→" + step.getKey()))
                .toList();

        assertThat(beginnings)
                .containsExactly(
                        "ASSESSMENT→SCANNING",
                        "ASSESSMENT→ANALYSIS",
                        "ASSESSMENT→RESPONSE",
                        "CLOSED→SCANNING",
                        "CLOSED→ANALYSIS",
                        "CLOSED→RESPONSE",
                        "CLOSED→ASSESSMENT");
    }

    private static String drawn() {
        var drawing = new StringBuilder(" ".repeat(13) + "SCANNING ANALYSIS RESPONSE ASSESSMENT CLOSED\n");
        for (var from : Phase.values()) {
            drawing.append("%-12s".formatted(from));
            for (var to : Phase.values()) {
                int width = to == Phase.CLOSED ? 7 : to == Phase.ASSESSMENT ? 11 : 9;
                var step = SaraCycle.between(from, to).map(Step::name).orElse(".");
                drawing.append(" ".repeat(width - step.length())).append(step);
            }
            drawing.append('\n');
        }
        return drawing.toString();
    }
}
