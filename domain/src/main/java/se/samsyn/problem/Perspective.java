package se.samsyn.problem;

/** From which side a cause is seen (domain.md 2.3). */
public enum Perspective {
    /** The place and the situation. */
    SITUATION,
    /** Who or what is exposed. */
    EXPOSED,
    /** Those who do it, at group level. */
    DOER
}
