package se.samsyn.concern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Monday to Friday but for public holidays (lag 1989:253) and the three eves on which Swedish authorities are closed.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !moves(day);
    }

    /**
     * The day by which something is due.
     *
     * @param days working days after {@code from}, which itself does not count; at least 1
     */
    public static LocalDate after(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a term has at least one day: " + days);
        }
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * How many working days have gone by; the first day itself does not count, the last one does.
     *
     * @param most where counting stops
     */
    public static int between(LocalDate from, LocalDate to, int most) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .map(day -> day.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .limit(most)
                .count();
    }

    /** Easter Sunday, by the Gregorian computus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        int shift = full - weekday;
        int month = 3 + (shift + 40) / 44;
        return LocalDate.of(year, month, shift + 28 - 31 * (month / 4));
    }

    /** Good Friday, Easter Monday, Ascension Day; Midsummer Eve. The other movable ones fall on weekends. */
    private static boolean moves(LocalDate day) {
        var easter = easter(day.getYear());
        var midsummerEve = LocalDate.of(day.getYear(), 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(midsummerEve);
    }
}
