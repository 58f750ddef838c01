package se.samsyn.concern;

import se.samsyn.kernel.Party;

/** Who has to do something next before the work on a concern goes on. */
public enum Awaited {
    MUNICIPALITY,
    POLICE,
    /** The one who told was asked something and has not answered. */
    REPORTER;

    static Awaited of(Party party) {
        return party == Party.POLICE ? POLICE : MUNICIPALITY;
    }
}
