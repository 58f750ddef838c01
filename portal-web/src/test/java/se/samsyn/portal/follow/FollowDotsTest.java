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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernFollowing.Step;
import se.samsyn.concern.PublicStatus;
import se.samsyn.portal.follow.FollowDots.Dot;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowDotsTest {

    @Test
    void what_came_in_may_come_as_far_as_a_measure_and_nobody_awaits_that_nothing_is_done() {
        assertThat(dots(RECEIVED))
                .containsExactly(
                        "RECEIVED now",
                        "READ ahead",
                        "SENT_ON ahead",
                        "PART_OF_LARGER ahead",
                        "MEASURE_PLANNED ahead",
                        "MEASURE_DONE ahead");
    }

    @Test
    void what_was_passed_over_is_not_awaited() {
        assertThat(dots(RECEIVED, READ, PART_OF_LARGER))
                .containsExactly(
                        "RECEIVED done",
                        "READ done",
                        "PART_OF_LARGER now",
                        "MEASURE_PLANNED ahead",
                        "MEASURE_DONE ahead");
    }

    @Test
    void where_nothing_is_done_the_line_ends() {
        assertThat(dots(RECEIVED, READ, CLOSED_WITHOUT_MEASURE))
                .containsExactly("RECEIVED done", "READ done", "CLOSED_WITHOUT_MEASURE now");
    }

    @Test
    void after_a_measure_nothing_is_awaited() {
        assertThat(dots(RECEIVED, READ, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE))
                .endsWith("MEASURE_PLANNED done", "MEASURE_DONE now");
    }

    @Test
    void what_is_not_solved_is_being_read_after_what_was_done() {
        assertThat(dots(RECEIVED, SENT_ON, CLOSED_WITHOUT_MEASURE, READ))
                .containsExactly(
                        "RECEIVED done",
                        "SENT_ON done",
                        "CLOSED_WITHOUT_MEASURE done",
                        "READ now",
                        "PART_OF_LARGER ahead",
                        "MEASURE_PLANNED ahead",
                        "MEASURE_DONE ahead");
    }

    /** Each on the day after the one before. */
    private static List<String> dots(PublicStatus... reached) {
        var steps = new ArrayList<Step>();
        for (var status : reached) {
            steps.add(new Step(status, LocalDate.of(2026, 3, 2).plusDays(steps.size())));
        }
        return FollowDots.of(steps, reached[reached.length - 1]).stream()
                .map(FollowDotsTest::told)
                .toList();
    }

    private static String told(Dot dot) {
        return dot.status() + (dot.isNow() ? " now" : dot.since() == null ? " ahead" : " done");
    }
}
