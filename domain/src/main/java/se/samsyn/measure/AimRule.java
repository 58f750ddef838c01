package se.samsyn.measure;

import se.samsyn.kernel.Rule;

/** What can stand in the way of saying how a measure is to work. */
public enum AimRule implements Rule {
    /** The chain has no such link, or has been written anew since. */
    LINK_NOT_IN_CHAIN
}
