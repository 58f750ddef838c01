package se.samsyn.place;

/** What an area is for. */
public enum AreaKind {
    /** The municipality itself; there is one. */
    MUNICIPALITY,
    /** A part of it that surveys and public counts are told by; together they make up the municipality. */
    STATISTICAL,
    /** A municipality next to it, known by name only to say where a mistaken pin lies. */
    NEIGHBOUR
}
