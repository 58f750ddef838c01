package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceTimeTest {

    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);

    @Test
    void the_day_itself_is_in_time_and_the_next_one_is_late() {
        assertThat(ServiceTime.of(MAUNDY_THURSDAY, MAUNDY_THURSDAY.minusDays(1)))
                .isEqualTo(ServiceTime.IN_TIME);
        assertThat(ServiceTime.of(MAUNDY_THURSDAY, MAUNDY_THURSDAY)).isEqualTo(ServiceTime.LAST_DAY);
        assertThat(ServiceTime.of(MAUNDY_THURSDAY, MAUNDY_THURSDAY.plusDays(1))).isEqualTo(ServiceTime.LATE);
    }

    @Test
    void easter_makes_nothing_later() {
        // Good Friday to Easter Monday do not count: Tuesday is the first working day after
        assertThat(WorkingDays.between(MAUNDY_THURSDAY, LocalDate.of(2026, 4, 6), 60))
                .isZero();
        assertThat(ServiceTime.of(MAUNDY_THURSDAY, LocalDate.of(2026, 4, 9))).isEqualTo(ServiceTime.LATE);
        assertThat(ServiceTime.of(MAUNDY_THURSDAY, LocalDate.of(2026, 4, 10))).isEqualTo(ServiceTime.VERY_LATE);
    }

    @Test
    void days_are_counted_no_further_than_asked() {
        assertThat(WorkingDays.between(LocalDate.of(2020, 1, 1), MAUNDY_THURSDAY, 60))
                .isEqualTo(60);
        assertThat(WorkingDays.between(MAUNDY_THURSDAY, LocalDate.of(2026, 4, 1), 60))
                .isZero();
    }
}
