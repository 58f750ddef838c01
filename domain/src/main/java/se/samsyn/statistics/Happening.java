package se.samsyn.statistics;

/**
 * Something that was counted, without words.
 *
 * @param east metres in a plane
 * @param north metres in the same plane
 * @param day of the calendar, as {@link java.time.LocalDate#toEpochDay}
 * @param kind what it is about, from 0; which is which is the caller's business
 */
public record Happening(double east, double north, long day, int kind) {}
