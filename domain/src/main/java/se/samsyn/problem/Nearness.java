package se.samsyn.problem;

/** How near to the problem a cause lies. */
public enum Nearness {
    DIRECT,
    /** It works by way of another cause. */
    INDIRECT
}
