package se.samsyn.concern;

import java.time.LocalDate;

/** How far the time has run within which somebody is to read a concern; by working days. */
public enum ServiceTime {
    IN_TIME,
    LAST_DAY,
    /** By up to three working days. */
    LATE,
    VERY_LATE;

    private static final int LATE_DAYS = 3;

    static ServiceTime of(LocalDate dueOn, LocalDate today) {
        if (today.isBefore(dueOn)) {
            return IN_TIME;
        }
        if (today.equals(dueOn)) {
            return LAST_DAY;
        }
        return WorkingDays.between(dueOn, today, LATE_DAYS + 1) > LATE_DAYS ? VERY_LATE : LATE;
    }

    public boolean isLate() {
        return this == LATE || this == VERY_LATE;
    }
}
