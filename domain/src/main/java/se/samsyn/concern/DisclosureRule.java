package se.samsyn.concern;

import se.samsyn.kernel.Rule;

/** What giving something out can run into. */
public enum DisclosureRule implements Rule {
    REPORTS_NEEDED,
    /** {0} reports at most. */
    TOO_MANY,
    FIELDS_NEEDED,
    /** Something is masked, and nothing says by which provision it is secret. */
    GROUND_NEEDED,
    /** {0} the number of a report that has been changed since it was looked at. */
    CHANGED_SINCE,
    /** {0} the number of a report whose copy says something else than the report does. */
    COPY_CHANGED,
    /** It takes somebody who may read originals. */
    ORIGINALS_CLOSED
}
