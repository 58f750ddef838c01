package se.samsyn.backoffice.member;

import java.io.Serializable;
import se.samsyn.kernel.Party;
import se.samsyn.member.oidc.IdToken;

/** That somebody was let in by their party's own directory, where they are still logged in when they log out here. */
record Stay(Party party, IdToken token) implements Serializable {

    /** Where the browser's session has it. */
    static final String KEY = "samsyn.stay";
}
