package se.samsyn.member.passkey;

/** What a browser's key is asked for. */
public enum Purpose {
    /** A new key, to be known from now on. */
    ADD,
    /** To prove that its owner is there. */
    PROVE
}
