package se.samsyn.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a series.
 *
 * @param on the first day of its period
 * @param value null where the source has none, or does not tell
 */
public record Figure(LocalDate on, @Nullable Double value) implements Serializable {}
