package se.samsyn.privacy;

/** What a person can ask of an authority about what it keeps of them. */
public enum RequestKind {
    /** GDPR art. 15. */
    EXTRACT,
    /** Art. 16. */
    CORRECTION,
    /** Art. 17. */
    ERASURE,
    /** Art. 18. */
    RESTRICTION,
    /** Art. 21. */
    OBJECTION
}
