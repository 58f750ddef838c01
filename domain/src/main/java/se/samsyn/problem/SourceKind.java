package se.samsyn.problem;

import se.samsyn.statistics.SeriesSource;

/**
 * Where knowledge of a problem comes from: residents' reports, the six sources of the situation picture (S-37 to S-42),
 * what the house itself keeps, and what has happened.
 */
public enum SourceKind {
    CONCERN,
    FORUM,
    CRIME_STATISTICS,
    LOCAL_SURVEY,
    NATIONAL_SURVEY,
    CITIZEN_DIALOGUE,
    STAFF_DIALOGUE,
    /** What the house itself keeps: damage, costs, complaints to an operator. */
    OPERATIONS,
    /** What has happened and was noted down: calls, alarms, incidents. */
    EVENTS;

    /** What figures of such a source are to a problem. */
    static SourceKind of(SeriesSource source) {
        return switch (source) {
            case CRIME_STATISTICS -> CRIME_STATISTICS;
            case LOCAL_SURVEY -> LOCAL_SURVEY;
            case NATIONAL_SURVEY -> NATIONAL_SURVEY;
            case OPERATIONS -> OPERATIONS;
            case EVENTS -> EVENTS;
        };
    }
}
