package se.samsyn.concern;

/** How unsafe it feels, in five steps; the words are the scale. */
public enum HowUnsafe {
    NOT_AT_ALL,
    A_LITTLE,
    RATHER,
    VERY,
    EXTREMELY
}
