package se.samsyn.portal.report;

/** Whether the one who tells stays away from the place. */
public enum Avoids {
    YES,
    NO
}
