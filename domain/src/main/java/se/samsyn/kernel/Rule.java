package se.samsyn.kernel;

/**
 * A rule that a person can break and mend. One enum per feature implements it; the bundle holds a full sentence under
 * {@code <EnumName>.<CONSTANT>} that says what to do.
 */
public interface Rule {

    String name();

    /** The key of the sentence that the person reads. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
