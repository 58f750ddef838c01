package se.samsyn.concern;

/** Who tells together. */
public enum GroupKind {
    SCHOOL_CLASS,
    PRESCHOOL,
    ASSOCIATION,
    OTHER_GROUP
}
