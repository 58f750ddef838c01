package se.samsyn.member.oidc;

import java.io.Serializable;
import java.time.Instant;
import se.samsyn.kernel.Party;

/**
 * A login that was begun here and goes on at a provider. The browser's session keeps it until the browser is back; it
 * is good once.
 *
 * @param party whose provider
 * @param state what the browser must bring back
 * @param nonce what the token must hold
 * @param verifier what the code is exchanged with (PKCE, RFC 7636)
 */
public record Attempt(Party party, String state, String nonce, String verifier, Instant begun)
        implements Serializable {}
