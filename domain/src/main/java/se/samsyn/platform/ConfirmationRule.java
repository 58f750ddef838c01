package se.samsyn.platform;

import se.samsyn.kernel.Rule;

/** What confirming an address can run into. */
public enum ConfirmationRule implements Rule {
    /** Never was, is too old, or was used: the three are not told apart. */
    NOT_VALID
}
