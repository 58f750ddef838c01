package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.FederatedSigningIn.Farewell;
import se.samsyn.web.words.Words;

/** On the pages before the door: which of the parties' own directories to log in with, and what came of trying. */
@Named
@RequestScoped
public class ProviderChoices {

    @Inject
    FederatedSigningIn signingIn;

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    public List<FederatedSigningIn.Choice> getAll() {
        return signingIn.offered();
    }

    /** What the party's directory is called in addresses. */
    public String name(Party party) {
        return DirectoryName.of(party);
    }

    /** Where whoever has just logged out here is still logged in; empty when nowhere that is known. */
    public String getStillAt() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Doorstep.FAREWELL) instanceof Farewell farewell
                ? farewell.label()
                : "";
    }

    /**
     * Why somebody is back at the door; empty when there is nothing to say. Addresses can be written by anybody, so
     * only what has a text is said.
     */
    public String getRefusal() {
        var key = "loggain.message." + request.getParameter("nej");
        return words.containsKey(key) ? words.get(key) : "";
    }
}
