package se.samsyn.measure;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.GeoPoint;

/**
 * Where the public is told that a measure takes place.
 *
 * @param point rounded; null when it has no single place
 * @param words the place as people call it; null until it is said
 * @param area the code of its area; null when it holds for the whole municipality
 */
public record MeasurePlace(@Nullable GeoPoint point, @Nullable String words, @Nullable String area)
        implements Serializable {}
