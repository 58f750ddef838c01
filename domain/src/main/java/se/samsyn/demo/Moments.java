package se.samsyn.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/**
 * When residents write: 45 of 100 in the evening, most of all on Fridays and Saturdays between 20 and 24, and in autumn
 * (domain.md 7.3).
 */
final class Moments {

    private static final int EVENING = 45;
    private static final Set<DayOfWeek> WEEKEND_EVENINGS = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private final Random random;

    Moments(Random random) {
        this.random = random;
    }

    /** Between two days, both included. */
    Instant between(LocalDate from, LocalDate to) {
        var day = day(from, to);
        while (random.nextInt(100) >= chance(day)) {
            day = day(from, to);
        }
        return Timeline.at(day, LocalTime.of(hour(day), random.nextInt(60), random.nextInt(60)));
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to) + 1));
    }

    /** Of 100. */
    private static int chance(LocalDate day) {
        boolean isAutumn = day.getMonthValue() >= 9 && day.getMonthValue() <= 11;
        return (isAutumn ? 55 : 30) + (WEEKEND_EVENINGS.contains(day.getDayOfWeek()) ? 45 : 0);
    }

    private int hour(LocalDate day) {
        if (random.nextInt(100) >= EVENING) {
            return 7 + random.nextInt(11);
        }
        return WEEKEND_EVENINGS.contains(day.getDayOfWeek()) ? 20 + random.nextInt(4) : 18 + random.nextInt(5);
    }
}
