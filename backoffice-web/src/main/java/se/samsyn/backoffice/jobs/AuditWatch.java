package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditTrail.Verdict.Broken;
import se.samsyn.platform.AuditTrail.Verdict.Unchained;
import se.samsyn.platform.AuditTrail.Verdict.Whole;

/**
 * Keeps the audit trail, and tells the log how it is: where it breaks in numbers, never what its lines say. What it
 * tells of a whole one is what cannot be taken back, if the log is kept elsewhere than the database.
 */
@Dependent
class AuditWatch {

    private static final Logger LOG = System.getLogger(AuditWatch.class.getName());

    private final AuditKeeping audit;

    /** As many links as there were when it last was whole; a trail that was put back to an older state has fewer. */
    private volatile long links;

    @Inject
    AuditWatch(AuditKeeping audit) {
        this.audit = audit;
    }

    int chain() {
        return audit.chain();
    }

    void verify() {
        var verdict = audit.watch();
        if (verdict instanceof Broken broken) {
            LOG.log(
                    Level.ERROR,
                    "the audit trail is broken at link " + broken.seq() + ": "
                            + broken.fault().name());
        } else if (verdict instanceof Unchained unchained) {
            LOG.log(
                    Level.ERROR,
                    "the audit trail is broken: " + unchained.lines() + " lines were added later than they say");
        } else if (verdict instanceof Whole whole && whole.links() < links) {
            LOG.log(Level.ERROR, "the audit trail is broken: it has " + whole.links() + " links and had " + links);
        } else if (verdict instanceof Whole whole) {
            links = whole.links();
            LOG.log(Level.INFO, "the audit trail is whole: " + links + " links, the last is " + whole.head());
        }
    }
}
