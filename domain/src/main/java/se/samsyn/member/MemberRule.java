package se.samsyn.member;

import se.samsyn.kernel.Rule;

/** What can be wrong with an account. */
public enum MemberRule implements Rule {
    USERNAME_TAKEN,
    /** Between 15 and 128 characters; length protects better than odd signs do (ASVS 6.2). */
    PASSWORD_LENGTH,
    /** Would be tried early: it stands in a list, or is made of two known words at most. */
    PASSWORD_KNOWN,
    /** Neither of the app nor of the paper, or used before. */
    CODE_WRONG,
    /** The browser's answer proves no key, or one that is somebody's already. */
    PASSKEY_REFUSED,
    /** More than one can tell apart. */
    PASSKEYS_FULL,
    /** Whose role asks for two steps keeps one thing to take the second with. */
    LAST_FACTOR,
    /** The old one, asked for before a new one is set. */
    PASSWORD_WRONG,
    UNIT_OF_OTHER_PARTY,
    /** Without an address nobody can be invited. */
    EMAIL_NEEDED,
    /** Links by mail hold for some time, and once. */
    LINK_OVER,
    /** Whoever decides over accounts reads no report, and cannot give it to themselves either. */
    ADMIN_READS_NOTHING,
    /** Nobody locks the door behind themselves. */
    OWN_WAY_BACK,
    /** More than one can find one's way in. */
    FILTERS_FULL
}
