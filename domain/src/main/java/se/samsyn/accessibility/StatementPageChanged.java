package se.samsyn.accessibility;

import se.samsyn.platform.PublicChange;

/** The public reads another statement now. */
public record StatementPageChanged(StatementId statement) implements PublicChange {}
