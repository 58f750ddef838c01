package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.statistics.SeriesId;

/**
 * Figures that a problem rests on.
 *
 * @param on the first day of the period that it is about; null if it is about the series as a whole
 */
@Embeddable
public record CitedSeries(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "series_id", updatable = false))
                SeriesId series,
        @Column(name = "series_on", updatable = false) @Nullable LocalDate on)
        implements Serializable {}
