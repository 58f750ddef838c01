package se.samsyn.concern;

/** How unsafe it feels, from one to five; the words are the scale. */
public enum HowUnsafe {
    NOT_AT_ALL,
    A_LITTLE,
    RATHER,
    VERY,
    EXTREMELY;

    /** From 1 to 5. */
    public int grade() {
        return ordinal() + 1;
    }
}
