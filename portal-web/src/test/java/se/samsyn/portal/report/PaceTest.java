package se.samsyn.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TAKES = Duration.ofSeconds(4);
    private static final Duration WAIT = Duration.ofSeconds(8);

    private final Pace pace = Pace.begin(BEGUN);

    @Test
    void whose_browser_has_worked_may_send_after_four_seconds() {
        var early = pace.withWork().asked(after(1), TAKES, WAIT);

        assertThat(early.left(after(1))).isEqualTo(Duration.ofSeconds(3));
        assertThat(early.left(after(4))).isZero();
        assertThat(pace.withWork().asked(after(600), TAKES, WAIT).left(after(600)))
                .isZero();
    }

    @Test
    void whose_browser_has_not_waits_once_however_long_they_wrote() {
        var asked = pace.asked(after(600), TAKES, WAIT);

        assertThat(asked.left(after(600))).isEqualTo(WAIT);
        assertThat(asked.left(after(608))).isZero();
    }

    @Test
    void asking_again_does_not_make_the_wait_longer() {
        var again = pace.asked(after(600), TAKES, WAIT).asked(after(605), TAKES, WAIT);

        assertThat(again.left(after(605))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void work_that_is_done_while_somebody_waits_ends_the_wait() {
        var asked = pace.asked(after(600), TAKES, WAIT).withWork().asked(after(601), TAKES, WAIT);

        assertThat(asked.left(after(601))).isZero();
    }

    private static Instant after(int seconds) {
        return BEGUN.plusSeconds(seconds);
    }
}
