package se.samsyn.concern;

import se.samsyn.kernel.Rule;

/** What writing down a report for somebody can run into, besides what {@link ConcernRule} says. */
public enum StaffEntryRule implements Rule {
    CHANNEL_NEEDED,
    /** It lies in the future, or more than a year back. */
    DAY_NOT_POSSIBLE,
    /** Contact details of somebody who wants neither an answer nor news. */
    CONTACT_FOR_NOTHING
}
