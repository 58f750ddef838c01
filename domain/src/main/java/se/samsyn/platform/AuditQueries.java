package se.samsyn.platform;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** How the audit trail is. What its lines say, {@code privacy.LogQueries} tells. */
@ReadModel
public class AuditQueries {

    /** What came of a walk along the whole chain. */
    public enum Found {
        WHOLE,
        /** Whole, but with fewer links than a night before it had: put back to an older state. */
        SHORTENED,
        BROKEN,
        UNCHAINED
    }

    /**
     * A night's walk.
     *
     * @param number of links, when it is whole or shortened; the link at which it breaks; the lines that are not in it
     */
    public record Check(Instant at, Found found, long number) implements Serializable {}

    @Inject
    AuditChecks checks;

    /** The last one; empty before the first night. */
    @Allows(Permission.READ_AUDIT)
    public Optional<Check> lastCheck() {
        return checks.last();
    }
}
