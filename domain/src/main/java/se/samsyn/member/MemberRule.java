package se.samsyn.member;

import se.samsyn.kernel.Rule;

/** What can be wrong with an account. */
public enum MemberRule implements Rule {
    USERNAME_TAKEN,
    /** Between 15 and 128 characters; length protects better than odd signs do (ASVS 6.2). */
    PASSWORD_LENGTH,
    UNIT_OF_OTHER_PARTY
}
