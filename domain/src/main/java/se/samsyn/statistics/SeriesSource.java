package se.samsyn.statistics;

/** What kind of source figures come from (S-38 to S-40); a problem names it as the kind of what it rests on. */
public enum SeriesSource {
    CRIME_STATISTICS,
    LOCAL_SURVEY,
    NATIONAL_SURVEY,
    /** What the house itself keeps: damage, costs, complaints to an operator. */
    OPERATIONS,
    /** What has happened and was noted down: calls, alarms, incidents. */
    EVENTS
}
