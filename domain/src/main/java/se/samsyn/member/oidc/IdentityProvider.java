package se.samsyn.member.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
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
        String groups,
        String scope) {

    /** @throws IllegalArgumentException if it would be spoken with in clear over a network */
    public IdentityProvider {
        requireSafe(issuer);
        strengths = Set.copyOf(strengths);
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

    /** Only a number is looked at: a name would be asked of somebody else. */
    private static boolean isHere(String scheme, String host) {
        try {
            return "http".equals(scheme)
                    && host.matches("[0-9.]+")
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notANumber) {
            return false;
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IdentityProvider[" + party + " " + issuer + "]";
    }
}
