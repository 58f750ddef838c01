package se.samsyn.platform;

import jakarta.inject.Inject;

/** What is done with the audit trail: a job chains it, and those who may read it can have it verified. */
@UseCase
public class AuditKeeping {

    @Inject
    AuditTrail trail;

    @Inject
    AuditChecks checks;

    /** Chains committed lines; answers how many, at most 500 a call. */
    @Allows(Permission.RUN_JOBS)
    public int chain() {
        return trail.chain();
    }

    /** Walks the whole chain and says where it breaks, if it does. */
    @Allows(Permission.READ_AUDIT)
    public AuditTrail.Verdict verify() {
        return trail.verify();
    }

    /** The same when nobody asks, night after night; {@link AuditQueries#lastCheck} tells what was found. */
    @Allows(Permission.RUN_JOBS)
    public AuditTrail.Verdict watch() {
        var verdict = trail.verify();
        checks.add(verdict);
        return verdict;
    }
}
