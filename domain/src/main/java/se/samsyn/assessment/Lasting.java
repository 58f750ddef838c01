package se.samsyn.assessment;

/** How it stands some time after the measures have ended (S-64). */
public enum Lasting {
    LASTS,
    FADES,
    WORSE_THAN_BEFORE,
    CANNOT_SAY
}
