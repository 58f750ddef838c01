package se.samsyn.forum;

import se.samsyn.kernel.Rule;

/** What can stand in the way of a forum. */
public enum ForumRule implements Rule {
    NAME_NEEDED,
    /** Both parties are represented in each forum (S-47). */
    BOTH_PARTIES_NEEDED,
    /** How often it meets is at least once in two years. */
    INTERVAL_NEEDED
}
