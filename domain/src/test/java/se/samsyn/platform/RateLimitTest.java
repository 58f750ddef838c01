package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How often something may be done. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Rate THREE = new Rate(3, Duration.ofMinutes(10));

    private final RateLimit limit = new RateLimit("x", NOON);

    @Test
    void some_times_in_a_row_are_let_through_and_the_next_one_must_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.add(THREE, NOON)).isZero();
        }

        assertThat(limit.add(THREE, NOON)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void after_the_wait_one_more_is_let_through_and_not_two() {
        for (int i = 0; i < 3; i++) {
            limit.add(THREE, NOON);
        }
        var later = NOON.plus(Duration.ofMinutes(10));

        assertThat(limit.add(THREE, later)).isZero();
        assertThat(limit.add(THREE, later)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void who_is_refused_does_not_wait_longer_for_it() {
        for (int i = 0; i < 10; i++) {
            limit.add(THREE, NOON);
        }

        assertThat(limit.add(THREE, NOON)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void two_school_classes_send_their_reports_at_once_from_one_address() {
        var settings = new Settings();
        var reports = new Rate(settings.reportsAtOnce(), settings.reportsEvery());
        for (int i = 0; i < 60; i++) {
            assertThat(limit.add(reports, NOON)).isZero();
        }

        assertThat(limit.add(reports, NOON)).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    @Test
    void a_long_rest_gives_no_more_than_a_row() {
        var nextDay = NOON.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(limit.add(THREE, nextDay)).isZero();
        }

        assertThat(limit.add(THREE, nextDay)).isPositive();
    }
}
