package se.samsyn.forum;

/** What a forum is for (S-44 to S-46). */
public enum ForumKind {
    /** The council's steering group: strategic. */
    STEERING,
    /** The council's coordination group: operative. */
    COORDINATION,
    /** School, social services, police and leisure: general matters only, never single persons. */
    SSPF,
    TRAFFIC,
    OTHER
}
