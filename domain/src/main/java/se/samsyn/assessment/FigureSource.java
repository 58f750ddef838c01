package se.samsyn.assessment;

/** Where the figures of a study come from. */
public enum FigureSource {
    REPORTED_CRIME,
    /** Counted by staff in the same way before and after. */
    OBSERVATIONS,
    /** What the house itself keeps: damage, costs, complaints to an operator. */
    OPERATIONS,
    SURVEY,
    /** Our own reports; they rise when the portal is advertised, so that they say nothing alone. */
    PORTAL_REPORTS
}
