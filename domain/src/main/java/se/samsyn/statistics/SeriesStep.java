package se.samsyn.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a series has a figure. A period is known by its first day. */
public enum SeriesStep {
    MONTH(1, "(\\d{4})(?:[-/ ]|M)?(0[1-9]|1[0-2])(?:-01)?"),
    QUARTER(3, "(\\d{4})[- ]?(?:q|kv|kvartal|k) ?([1-4])"),
    YEAR(12, "(\\d{4})(?:-01-01)?()");

    private static final int FIRST = 1950;

    private final int months;
    private final Pattern written;

    SeriesStep(int months, String written) {
        this.months = months;
        this.written = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
    }

    public int perYear() {
        return 12 / months;
    }

    /** The period that begins so many periods later; earlier, if negative. */
    public LocalDate plus(LocalDate start, long periods) {
        return start.plusMonths(periods * months);
    }

    /** How many periods one begins after the other. */
    public long between(LocalDate earlier, LocalDate later) {
        return ChronoUnit.MONTHS.between(earlier, later) / months;
    }

    /** The period that holds a day. */
    public LocalDate start(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    /**
     * A period as tables write it: {@code 2026-03}, {@code 202603}, {@code 2026M03}, {@code 2026-Q1}, {@code 2026 kv
     * 1}, {@code 2026}, or the day it begins on. Empty for what is none.
     */
    Optional<LocalDate> read(String text) {
        var matcher = written.matcher(text);
        return matcher.matches()
                ? Optional.of(start(matcher)).filter(start -> start.getYear() >= FIRST)
                : Optional.empty();
    }

    private LocalDate start(Matcher matcher) {
        var part = matcher.group(2).isEmpty() ? 1 : Integer.parseInt(matcher.group(2));
        return LocalDate.of(Integer.parseInt(matcher.group(1)), (part - 1) * months + 1, 1);
    }
}
