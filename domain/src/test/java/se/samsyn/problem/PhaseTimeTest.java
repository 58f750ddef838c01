package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Actor;

/** How long a problem stayed where, by days of Swedish calendars. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhaseTimeTest {

    @Test
    void each_stay_is_counted_by_itself_and_the_last_one_until_today() {
        var history = List.of(
                entry(Phase.SCANNING, Step.RAISED, 1, "2026-01-01T22:30:00Z"),
                entry(Phase.ANALYSIS, Step.FORWARD, 1, "2026-01-20T23:30:00Z"),
                entry(Phase.SCANNING, Step.AHEAD, 2, "2026-03-01T12:00:00Z"));

        assertThat(PhaseTime.of(history, Instant.parse("2026-03-01T13:00:00Z")))
                .containsExactly(
                        new PhaseTime(Phase.SCANNING, 1, day("2026-01-01"), day("2026-01-21"), 20),
                        new PhaseTime(Phase.ANALYSIS, 1, day("2026-01-21"), day("2026-03-01"), 39),
                        new PhaseTime(Phase.SCANNING, 2, day("2026-03-01"), null, 0));
    }

    @Test
    void weeks_are_whole_ones() {
        assertThat(new PhaseTime(Phase.ANALYSIS, 1, day("2026-01-21"), null, 20).weeks()).isEqualTo(2);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PhaseEntry entry(Phase phase, Step step, int cycle, String at) {
        return new PhaseEntry(phase, step, cycle, Instant.parse(at), Actor.SYSTEM, null, null, null);
    }
}
