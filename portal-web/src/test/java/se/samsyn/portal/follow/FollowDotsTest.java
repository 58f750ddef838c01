package se.samsyn.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.concern.PublicStatus.CLOSED_WITHOUT_MEASURE;
import static se.samsyn.concern.PublicStatus.MEASURE_DONE;
import static se.samsyn.concern.PublicStatus.MEASURE_PLANNED;
import static se.samsyn.concern.PublicStatus.PART_OF_LARGER;
import static se.samsyn.concern.PublicStatus.READ;
import static se.samsyn.concern.PublicStatus.RECEIVED;
import static se.samsyn.concern.PublicStatus.SENT_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernFollowing.Step;
import se.samsyn.concern.PublicStatus;
import se.samsyn.portal.follow.FollowDots.Dot;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowDotsTest {

    private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 9);

    @Test
    void what_came_in_will_be_read_and_nobody_is_promised_more() {
        assertThat(dots(null, false, RECEIVED)).containsExactly("RECEIVED now", "READ ahead");
        assertThat(dots(null, false, RECEIVED, READ)).containsExactly("RECEIVED done", "READ now");
        assertThat(dots(null, false, RECEIVED, READ, SENT_ON))
                .containsExactly("RECEIVED done", "READ done", "SENT_ON now");
    }

    @Test
    void part_of_a_problem_a_measure_may_come_and_what_was_passed_over_is_not_awaited() {
        assertThat(dots(null, true, RECEIVED, READ, PART_OF_LARGER))
                .containsExactly(
                        "RECEIVED done",
                        "READ done",
                        "PART_OF_LARGER now",
                        "MEASURE_PLANNED ahead",
                        "MEASURE_DONE ahead");
        assertThat(dots(null, true, RECEIVED, READ, MEASURE_PLANNED))
                .endsWith("MEASURE_PLANNED now", "MEASURE_DONE ahead");
    }

    @Test
    void what_is_no_longer_part_of_a_problem_awaits_no_measure() {
        assertThat(dots(null, false, RECEIVED, READ, PART_OF_LARGER, SENT_ON))
                .endsWith("PART_OF_LARGER done", "SENT_ON now");
    }

    @Test
    void what_was_answered_is_not_said_to_be_read_and_awaits_nothing() {
        assertThat(dots(ANSWERED, false, RECEIVED, READ)).containsExactly("RECEIVED done", "READ answered 2026-03-09");
        assertThat(dots(ANSWERED, false, RECEIVED, SENT_ON, READ))
                .containsExactly("RECEIVED done", "SENT_ON done", "READ answered 2026-03-09");
    }

    @Test
    void an_answer_to_what_is_part_of_a_problem_leaves_it_part_of_that() {
        assertThat(dots(ANSWERED, true, RECEIVED, READ, PART_OF_LARGER))
                .containsExactly(
                        "RECEIVED done",
                        "READ done",
                        "PART_OF_LARGER now",
                        "MEASURE_PLANNED ahead",
                        "MEASURE_DONE ahead");
    }

    @Test
    void where_nothing_is_done_the_line_ends() {
        assertThat(dots(null, false, RECEIVED, READ, CLOSED_WITHOUT_MEASURE))
                .containsExactly("RECEIVED done", "READ done", "CLOSED_WITHOUT_MEASURE now");
    }

    @Test
    void after_a_measure_nothing_is_awaited() {
        assertThat(dots(null, true, RECEIVED, READ, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE))
                .endsWith("MEASURE_PLANNED done", "MEASURE_DONE now");
        assertThat(dots(null, true, RECEIVED, READ, MEASURE_DONE)).endsWith("READ done", "MEASURE_DONE now");
    }

    @Test
    void what_is_not_solved_is_being_read_after_what_was_done() {
        assertThat(dots(null, false, RECEIVED, SENT_ON, CLOSED_WITHOUT_MEASURE, READ))
                .containsExactly("RECEIVED done", "SENT_ON done", "CLOSED_WITHOUT_MEASURE done", "READ now");
        assertThat(dots(null, true, RECEIVED, PART_OF_LARGER, MEASURE_DONE, READ))
                .endsWith("MEASURE_DONE done", "READ now");
    }

    /** Each on the day after the one before. */
    private static List<String> dots(@Nullable LocalDate answeredOn, boolean inProblem, PublicStatus... reached) {
        var steps = new ArrayList<Step>();
        for (var status : reached) {
            steps.add(new Step(status, LocalDate.of(2026, 3, 2).plusDays(steps.size())));
        }
        return FollowDots.of(steps, reached[reached.length - 1], answeredOn, inProblem).stream()
                .map(FollowDotsTest::told)
                .toList();
    }

    private static String told(Dot dot) {
        var where = dot.isAnswer() ? "answered " + dot.since() : "now";
        return dot.status() + " " + (dot.isNow() ? where : dot.since() == null ? "ahead" : "done");
    }
}
