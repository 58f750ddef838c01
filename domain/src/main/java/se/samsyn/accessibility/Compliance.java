package se.samsyn.accessibility;

/** How far the website meets the law (2018:1937), in the three steps that the statement may use. */
public enum Compliance {
    FULL,
    PARTIAL,
    NONE
}
