package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1943-04-25",
                "2000-04-23",
                "2008-03-23",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25"
            })
    void easter_falls_where_the_almanac_has_it(LocalDate sunday) {
        assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // nyårsdagen
                "2026-01-06", // trettondedag jul
                "2026-04-03", // långfredagen
                "2026-04-06", // annandag påsk
                "2026-05-01", // första maj
                "2026-05-14", // Kristi himmelsfärds dag
                "2025-06-06", // nationaldagen
                "2026-06-19", // midsommarafton
                "2027-06-25", // midsommarafton, as late as it can be
                "2026-10-31", // alla helgons dag
                "2026-12-24",
                "2026-12-25",
                "2026-12-31",
                "2026-11-22" // a Sunday
            })
    void on_holidays_eves_and_weekends_nobody_reads(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-04-02", "2026-04-07", "2026-05-15", "2026-06-18", "2026-06-22", "2026-12-23", "2026-01-05"
            })
    void the_days_around_them_are_working_days(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,3,2026-03-05",
        "2026-03-05,3,2026-03-10",
        "2026-04-02,1,2026-04-07", // over Easter
        "2026-06-18,1,2026-06-22", // over midsummer
        "2026-12-23,3,2026-12-30",
        "2026-03-07,1,2026-03-09" // came in on a Saturday
    })
    void a_term_counts_working_days_after_the_day_of_receipt(LocalDate from, int days, LocalDate due) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(due);
    }

    @Test
    void a_term_has_at_least_one_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 3, 2), 0));
    }
}
