package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.Admission.Why;
import se.samsyn.member.oidc.Attempt;
import se.samsyn.member.oidc.CodeFlow;
import se.samsyn.member.oidc.IdToken;
import se.samsyn.member.oidc.IdentityProviders;
import se.samsyn.member.oidc.NotProven;

/**
 * How staff prove who they are by their own party's directory (OpenID Connect). Outside any transaction until it is
 * known who they are: another server is asked meanwhile.
 */
@ApplicationScoped
public class FederatedSigningIn {

    private static final Logger LOG = System.getLogger(FederatedSigningIn.class.getName());

    /**
     * A directory to log in with.
     *
     * @param label what staff call it
     */
    public record Choice(Party party, String label) {}

    /**
     * A directory where somebody who has logged out here is still logged in.
     *
     * @param label what staff call it
     * @param to where they are sent to be logged out there too
     */
    public record Farewell(String label, URI to) implements Serializable {}

    @Inject
    IdentityProviders providers;

    @Inject
    CodeFlow flow;

    @Inject
    FederatedEntry entry;

    /** Whom it let in before, it lets out; empty when it has no place for that, or does not answer. */
    public Optional<Farewell> farewell(Party party, IdToken token) {
        try {
            return providers.of(party).flatMap(provider -> flow.leave(provider, token)
                    .map(to -> new Farewell(provider.label(), to)));
        } catch (NotProven silent) {
            note(party, silent);
            return Optional.empty();
        }
    }

    /** Those that the operator has named. */
    public List<Choice> offered() {
        return providers.all().stream()
                .map(provider -> new Choice(provider.party(), provider.label()))
                .toList();
    }

    /** Where to send the browser; empty when the party has no directory, or it does not answer. */
    public Optional<CodeFlow.Departure> begin(Party party) {
        try {
            return providers.of(party).map(flow::begin);
        } catch (NotProven silent) {
            note(party, silent);
            return Optional.empty();
        }
    }

    /**
     * Lets in whoever comes back.
     *
     * @param attempt what was kept when they left; it is used up by this
     * @param answer what their browser has brought back
     * @param invitation the token of a link by mail, if they began with one
     * @param browser as the member will know it again; may be empty
     */
    public Admission finish(Attempt attempt, Map<String, String> answer, @Nullable String invitation, String browser) {
        var provider = providers.of(attempt.party());
        try {
            if (provider.isPresent()) {
                return entry.letIn(flow.finish(provider.get(), attempt, answer), invitation, browser);
            }
        } catch (NotProven refused) {
            note(attempt.party(), refused);
            if (refused.reason() == NotProven.Reason.STRENGTH) {
                entry.failed();
                return new Admission.Out(Why.TOO_WEAK);
            }
        }
        entry.failed();
        return new Admission.Out(Why.NOT_PROVEN);
    }

    /**
     * Ends the logins of whoever a provider says has logged out there, or was logged out: those that began in the
     * session that it names, or all.
     *
     * @param token the provider's word for it
     * @return whether it was
     */
    public boolean end(String token) {
        try {
            entry.end(flow.ended(token));
            return true;
        } catch (NotProven refused) {
            LOG.log(Level.WARNING, "a token of logout proves nothing: {0}", refused.reason());
            return false;
        }
    }

    private static void note(Party party, NotProven refused) {
        LOG.log(Level.WARNING, "the provider of {0} proves nothing: {1}", party, refused.reason());
    }
}
