package se.samsyn.concern;

/** The eight first choices of the form; each leads to one or a few categories (domain.md 4.2). */
public enum Tile {
    DARK,
    DAMAGE,
    LITTER,
    TRAFFIC,
    DISTURBANCE,
    DRUGS,
    OTHER,
    /** Here it feels good: safe places are told of as well. */
    SAFE
}
