package se.samsyn.assessment;

import se.samsyn.platform.PublicChange;

/** What the public reads of an effect is another now: published, corrected or withdrawn. */
public record EffectPageChanged(FindingId finding) implements PublicChange {}
