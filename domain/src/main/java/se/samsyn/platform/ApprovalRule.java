package se.samsyn.platform;

import se.samsyn.kernel.Rule;

/** What an approval can run into. */
public enum ApprovalRule implements Rule {
    /** Whoever wrote the revision cannot approve it: four eyes in each party. */
    OWN_TEXT,
    /** The party has already approved this revision. */
    ALREADY_APPROVED,
    /** The text was changed after the page was opened; what is approved is what was read. */
    ANOTHER_REVISION
}
