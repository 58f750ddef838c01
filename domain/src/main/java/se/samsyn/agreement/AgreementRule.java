package se.samsyn.agreement;

import se.samsyn.kernel.Rule;

/** What can stand in the way of an agreement. */
public enum AgreementRule implements Rule {
    /** What somebody has signed is not changed any more. */
    SIGNED_IS_FIXED,
    /** A code is the readable part of an address: small letters a–z, digits and hyphens. */
    CODE_UNREADABLE,
    /** Nothing is signed without a focus area (S-34). */
    FOCUS_AREA_NEEDED,
    /** The party has already signed. */
    ALREADY_SIGNED,
    /** Neither party can put it in force alone (S-04). */
    BOTH_MUST_SIGN,
    /** Both copies are registered before it is in force (S-14, 7.8 #15). */
    BOTH_COPIES_NEEDED,
    /** The first day of the term has not come. */
    TERM_NOT_BEGUN,
    /** The last day of the term has passed. */
    TERM_OVER,
    /** It is in force already, or was once. */
    NOT_AGAIN,
    /** Only what is in force is kept or broken. */
    NOT_IN_FORCE
}
