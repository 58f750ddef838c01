package se.samsyn.concern;

/** Voluntary: young women's insecurity is often missed when nobody asks (domain.md 4.2). Shown only in sums. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER
}
