package se.samsyn.problem;

/** The sides of the problem analysis triangle: inside what must meet, outside who can keep each of them in check. */
public enum TriangleSide {
    DOER,
    EXPOSED,
    PLACE,
    /** Somebody with influence over those who do it: a parent, a coach. */
    HANDLER,
    /** Whoever looks after those who are exposed: a neighbour, other adults, staff. */
    GUARDIAN,
    /** Who answers for the place: an owner, a caretaker. */
    MANAGER
}
