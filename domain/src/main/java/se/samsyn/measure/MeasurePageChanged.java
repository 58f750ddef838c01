package se.samsyn.measure;

/** What the public reads of a measure is another now: published, corrected, gone on, or withdrawn. */
public record MeasurePageChanged(MeasureId measure) {}
