package se.samsyn.concern;

/** How a concern reached the municipality. All but the portal are written down by staff for somebody. */
public enum IntakeChannel {
    PORTAL,
    PHONE,
    VISIT,
    LETTER,
    EMAIL,
    SAFETY_WALK,
    OTHER
}
