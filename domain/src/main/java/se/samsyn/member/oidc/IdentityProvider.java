package se.samsyn.member.oidc;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.kernel.Party;

/**
 * Who vouches for the staff of one of the parties: its own directory, with its own login.
 *
 * @param party whose staff they all are, whatever a token says
 * @param issuer the provider's name for itself, which is an address
 * @param client what we are called there
 * @param secret what we prove that by
 * @param label what staff call the provider
 * @param strengths values of {@code acr} one of which a token must have; none: {@code amr} alone can tell of two steps
 * @param methods values of {@code amr} that tell of two steps
 * @param groups the claim that holds the groups
 * @param scope what is asked for, parted by spaces
 */
public record IdentityProvider(
        Party party,
        URI issuer,
        String client,
        String secret,
        String label,
        Set<String> strengths,
        Set<String> methods,
        String groups,
        String scope) {

    private static final Pattern HERE = Pattern.compile("127(\\.\\d{1,3}){3}");

    /**
     * As the operator names it.
     *
     * @throws IllegalArgumentException if it would be spoken with in clear over a network
     */
    public IdentityProvider {
        requireSafe(issuer);
        strengths = Set.copyOf(strengths);
        methods = Set.copyOf(methods);
    }

    /**
     * What may be called: by https, or on this machine.
     *
     * @throws IllegalArgumentException for anything else
     */
    static URI requireSafe(URI address) {
        var host = address.getHost();
        if (host == null || !("https".equals(address.getScheme()) || isHere(address.getScheme(), host))) {
            throw new IllegalArgumentException("not by https: " + address);
        }
        return address;
    }

    /** A number: a name would be asked of somebody else. */
    private static boolean isHere(String scheme, String host) {
        return "http".equals(scheme) && HERE.matcher(host).matches();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IdentityProvider[" + party + " " + issuer + "]";
    }
}
