package se.samsyn.agreement;

import se.samsyn.platform.PublicChange;

/** Another agreement is in force, or none: focus areas that residents choose from are others. */
public record AgreementInForceChanged(AgreementId agreement) implements PublicChange {}
