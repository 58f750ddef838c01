package se.samsyn.agreement;

/** The chapters of the agreement's appendix, in their order (S-20, S-21). */
public enum AppendixChapter {
    /** The cooperation process in full. */
    PROCESS,
    /** The focus areas in full. */
    FOCUS_AREAS,
    /** A few words before the list of forums, which comes from their register. */
    FORUMS;

    public static final int TEXT_MAX = 8000;
}
