package se.samsyn.concern;

/** Voluntary: young women's insecurity is often missed when nobody asks (domain.md 4.2). Shown only in sums. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER,
    /** An answer of its own, so that nobody has to leave a question open to be left alone. */
    NOT_TOLD
}
