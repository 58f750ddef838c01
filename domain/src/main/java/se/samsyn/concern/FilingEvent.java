package se.samsyn.concern;

/** What a party does with a report as a document of its own. The other party does not learn of it. */
public enum FilingEvent {
    /** The value: a {@link SecrecyGround}. */
    SECRECY_MARKED,
    SECRECY_LIFTED,
    /** The value: the registration number. */
    REGISTERED,
    /** The value: the day on which the social services were told of a child in need; never what they were told. */
    CHILD_REPORTED,
    /** The value: how many fields went out. */
    DISCLOSED
}
