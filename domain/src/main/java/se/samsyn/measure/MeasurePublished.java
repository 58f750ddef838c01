package se.samsyn.measure;

/** The public sees a measure that it did not see before. */
public record MeasurePublished(MeasureId measure) {}
