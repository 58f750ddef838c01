package se.samsyn.concern;

/**
 * What of a concern can be shared with the other party, each part for itself. Number, category, area and where it
 * stands always go along: without them nobody can say of what the parts are.
 */
public enum SharedPart {
    /** The masked text. */
    WORDS,
    /** The exact point, and the place in words. */
    POINT,
    /** The voluntary answers: when, how unsafe, age, who tells. */
    CIRCUMSTANCES,
    /** Those that somebody has checked. */
    PHOTOS,
    /** What the one who told has added, and what they were asked; masked. */
    ADDITIONS,
    /** How the one who told can be reached. Who may read originals opens it, and leaves a line. */
    CONTACT,
    /** The words as they came, before anything was masked; opened like {@link #CONTACT}. */
    ORIGINAL
}
