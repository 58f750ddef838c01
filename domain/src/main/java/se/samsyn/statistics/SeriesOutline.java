package se.samsyn.statistics;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a series is of.
 *
 * @param producer who makes the figures, such as Brå
 * @param credit licence, and how the source wants to be named; shown with every figure
 * @param note what has to be known when they are read; null if nothing
 * @param area the code of the municipality or of a statistical area; null if the figures are of none of these
 */
public record SeriesOutline(
        String name,
        SeriesSource source,
        String producer,
        Measured measured,
        SeriesStep step,
        @Nullable String area,
        String credit,
        @Nullable String note)
        implements Serializable {}
