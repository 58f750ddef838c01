package se.samsyn.concern;

/** What the one who tells has to do with the place. */
public enum ReporterRole {
    RESIDENT,
    WORKS_HERE,
    AT_SCHOOL,
    VISITOR
}
