package se.samsyn.member.oidc;

import java.net.URI;
import java.util.Set;
import se.samsyn.kernel.Party;

/**
 * Whom a provider vouches for.
 *
 * @param party the provider's, never one that a token claims
 * @param subject the provider's own name for this person, never given to another
 * @param username what they log in by there, for people to read
 * @param groups what they belong to there
 * @param twofold whether they have proven themselves there by more than a password
 */
public record Vouched(
        Party party, URI issuer, String subject, String username, String name, Set<String> groups, boolean twofold) {

    public Vouched {
        groups = Set.copyOf(groups);
    }
}
