package se.samsyn.accessibility;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies the accessibility statement. There is one, made by the migration. */
@Embeddable
public record StatementId(UUID value) implements Id {

    public static final StatementId ONLY = new StatementId(UUID.fromString("01935000-0000-7000-8000-000000000001"));
}
