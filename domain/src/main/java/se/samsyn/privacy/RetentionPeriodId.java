package se.samsyn.privacy;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies the rule about one kind; the migration made them. */
@Embeddable
public record RetentionPeriodId(UUID value) implements Id {}
