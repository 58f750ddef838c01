package se.samsyn.message;

/** By what ways an announcement reaches residents (S-49). */
public enum Channel {
    WEB,
    SOCIAL,
    PRESS,
    /** E-mail, notice boards, meetings. */
    OTHER
}
