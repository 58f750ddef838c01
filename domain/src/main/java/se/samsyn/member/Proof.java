package se.samsyn.member;

/** By what a login was proven: the password alone, or something besides that only the member has. */
public enum Proof {
    PASSWORD,
    /** A code from an app. */
    TOTP,
    /** A key on a phone, in a computer or on a stick. */
    PASSKEY,
    /** A code from paper, for when the phone is gone. */
    RECOVERY_CODE,
    /** The party's own directory, which does not say how. */
    PROVIDER,
    /** The party's own directory, by more than a password. */
    PROVIDER_TWICE;

    boolean isTwofold() {
        return this != PASSWORD && this != PROVIDER;
    }
}
