package se.samsyn.platform;

/** What a person can have done with how an authority reaches them; everything else of theirs goes by retention. */
public enum ContactDeed {
    /** Another address stands there from now on (GDPR art. 16). */
    CORRECT,
    /** It goes at once (art. 17). */
    ERASE,
    /** It is kept and used for nothing (art. 18). */
    RESTRICT,
    /** It is used again; the person has been told before (art. 18.3). */
    LIFT;

    /** Whether somebody else could harm the person by it, so that it is asked first who they are (art. 12.6). */
    public boolean asksWho() {
        return this != LIFT;
    }
}
