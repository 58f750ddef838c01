package se.samsyn.concern;

import se.samsyn.platform.PublicChange;

/** A concern is counted in public figures now, or no longer. */
public record PublicCountChanged(ConcernId concern) implements PublicChange {}
