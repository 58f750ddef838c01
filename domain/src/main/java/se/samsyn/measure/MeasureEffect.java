package se.samsyn.measure;

/** What a measure is to achieve (S-42c, S-42d). */
public enum MeasureEffect {
    /** Crime becomes less likely. */
    LIKELIHOOD,
    /** Crime does less harm. */
    HARM,
    BOTH
}
