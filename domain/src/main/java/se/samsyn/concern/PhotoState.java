package se.samsyn.concern;

/** How far staff have come with a photo. */
public enum PhotoState {
    /** Nobody has looked at what is in it since it came, or since it was last changed. */
    UNCHECKED,
    /** Somebody has seen that it shows no person and no number plate (domain.md D-12). */
    CHECKED,
    /** Shown to nobody. */
    HIDDEN
}
