package se.samsyn.portal.search;

/** What is found. */
public enum DocumentKind {
    MEASURE,
    ANNOUNCEMENT,
    /** A page of information, in the reader's language; the others are in Swedish. */
    PAGE
}
