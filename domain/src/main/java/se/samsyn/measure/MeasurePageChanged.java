package se.samsyn.measure;

import se.samsyn.platform.PublicChange;

/** What the public reads of a measure is another now: published, corrected, gone on, or withdrawn. */
public record MeasurePageChanged(MeasureId measure) implements PublicChange {}
