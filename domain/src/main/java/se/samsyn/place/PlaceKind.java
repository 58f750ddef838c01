package se.samsyn.place;

/** What a name is the name of. */
public enum PlaceKind {
    /** A town or village. */
    LOCALITY,
    STREET,
    /** A street with a number. */
    ADDRESS,
    /** A main road with a number or a named junction of one. */
    ROAD,
    /** A station, a stop, an airport. */
    STATION,
    /** A park or recreation area. */
    GREEN,
    PLACE
}
