package se.samsyn.member.oidc;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/**
 * Whom a provider vouches for.
 *
 * @param party the provider's, never one that a token claims
 * @param subject the provider's own name for this person, never given to another
 * @param username what they log in by there, for people to read
 * @param groups what they belong to there
 * @param twofold whether they have proven themselves there by more than a password
 * @param provenAt when they proved themselves there; null when it does not say
 * @param session what the provider calls their session there; null when it does not say
 * @param token by which it has said all this
 */
public record Vouched(
        Party party,
        URI issuer,
        String subject,
        String username,
        String name,
        Set<String> groups,
        boolean twofold,
        @Nullable Instant provenAt,
        @Nullable String session,
        IdToken token) {

    public Vouched {
        groups = Set.copyOf(groups);
    }
}
