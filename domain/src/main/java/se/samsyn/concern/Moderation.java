package se.samsyn.concern;

/** First axis: whether a person has read the words, and what became of them. */
public enum Moderation {
    NEW,
    READING,
    /** Fit to be worked with, as it was written. */
    APPROVED,
    /** Fit to be worked with; something about persons was masked, the original is sealed. */
    MASKED,
    REJECTED;

    /** Whether the words may leave the first reader's desk. */
    public boolean isAccepted() {
        return this == APPROVED || this == MASKED;
    }
}
