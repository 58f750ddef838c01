package se.samsyn.problem;

/**
 * Where knowledge of a problem comes from: residents' reports, and the six sources of the situation picture (S-37 to
 * S-42).
 */
public enum SourceKind {
    CONCERN,
    FORUM,
    CRIME_STATISTICS,
    LOCAL_SURVEY,
    NATIONAL_SURVEY,
    CITIZEN_DIALOGUE,
    STAFF_DIALOGUE
}
