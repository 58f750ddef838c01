package se.samsyn.agreement;

import se.samsyn.kernel.Party;

/** The office that signs for a party. A role and never a name: persons change within the term (S-17, S-18). */
public enum SigningRole {
    /** Chair of the municipal executive board. */
    BOARD_CHAIR(Party.MUNICIPALITY),
    /** Head of the local police area. */
    HEAD_OF_POLICE_AREA(Party.POLICE);

    private final Party party;

    SigningRole(Party party) {
        this.party = party;
    }

    public Party party() {
        return party;
    }
}
