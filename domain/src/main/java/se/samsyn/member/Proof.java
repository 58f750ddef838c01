package se.samsyn.member;

/** By what a login was proven: the password alone, or something besides that only the member has. */
public enum Proof {
    PASSWORD,
    /** A code from an app. */
    TOTP,
    /** A code from paper, for when the phone is gone. */
    RECOVERY_CODE;

    boolean isTwofold() {
        return this != PASSWORD;
    }
}
