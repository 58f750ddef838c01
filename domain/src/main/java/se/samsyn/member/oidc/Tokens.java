package se.samsyn.member.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.oidc.NotProven.Reason;

/**
 * Judges what providers sign: by their own keys, by public key algorithms only, and for nobody but us (ASVS 5.0, 10.5).
 */
@ApplicationScoped
class Tokens {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    /** By which both kinds name a session at the provider. */
    static final String SESSION = "sid";

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    Discovery discovery;

    @Inject
    IdentityProviders providers;

    /**
     * What a token of identity says, once it is proven.
     *
     * @param nonce of the login that was begun here
     */
    JWTClaimsSet identity(IdentityProvider provider, String token, String nonce) {
        var expected = new JWTClaimsSet.Builder()
                .issuer(provider.issuer().toString())
                .claim("nonce", nonce)
                .build();
        var claims = verify(
                provider,
                token,
                new DefaultJOSEObjectTypeVerifier<SecurityContext>(JOSEObjectType.JWT, null),
                new DefaultJWTClaimsVerifier<>(
                        Set.of(provider.client()), expected, Set.of("sub", "exp", "iat"), Set.of()),
                nonce);
        var authorized = claims.getClaim("azp");
        boolean ours = authorized == null ? claims.getAudience().size() == 1 : authorized.equals(provider.client());
        if (!ours) {
            throw new NotProven(Reason.AUDIENCE);
        }
        return claims;
    }

    /**
     * What ends by a token of logout (OpenID Connect Back-Channel Logout 1.0). Only one that says of itself that it is
     * of that kind, so that none that was made for something else serves here.
     */
    CodeFlow.Ended loggedOut(String token) {
        var provider = providers.named(issuerOf(token)).orElseThrow(() -> new NotProven(Reason.ISSUER));
        var claims = verify(
                provider,
                token,
                new DefaultJOSEObjectTypeVerifier<SecurityContext>(new JOSEObjectType("logout+jwt")),
                new DefaultJWTClaimsVerifier<>(
                        Set.of(provider.client()),
                        new JWTClaimsSet.Builder()
                                .issuer(provider.issuer().toString())
                                .build(),
                        Set.of("exp", "iat", "jti", "events"),
                        Set.of("nonce")),
                null);
        if (!(claims.getClaim("events") instanceof Map<?, ?> events) || !events.containsKey(LOGOUT)) {
            throw new NotProven(Reason.EXPIRED);
        }
        var session = claims.getClaim(SESSION) instanceof String named ? named : null;
        if (claims.getSubject() == null && session == null) {
            throw new NotProven(Reason.EXPIRED);
        }
        return new CodeFlow.Ended(provider.issuer(), claims.getSubject(), session);
    }

    private JWTClaimsSet verify(
            IdentityProvider provider,
            String token,
            JOSEObjectTypeVerifier<SecurityContext> type,
            DefaultJWTClaimsVerifier<SecurityContext> claims,
            @Nullable String nonce) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(type);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                ALGORITHMS, discovery.of(provider).keys()));
        processor.setJWTClaimsSetVerifier(claims);
        try {
            return processor.process(token, null);
        } catch (BadJWTException refused) {
            throw new NotProven(name(provider, token, nonce), refused);
        } catch (BadJOSEException | JOSEException | ParseException refused) {
            throw new NotProven(Reason.SIGNATURE, refused);
        }
    }

    /** What the one who reads the log is told of a token that was refused already. */
    private static Reason name(IdentityProvider provider, String token, @Nullable String nonce) {
        try {
            var said = JWTParser.parse(token).getJWTClaimsSet();
            if (!provider.issuer().toString().equals(said.getIssuer())) {
                return Reason.ISSUER;
            } else if (!said.getAudience().contains(provider.client())) {
                return Reason.AUDIENCE;
            }
            return nonce != null && !nonce.equals(said.getClaim("nonce")) ? Reason.NONCE : Reason.EXPIRED;
        } catch (ParseException unreadable) {
            return Reason.SIGNATURE;
        }
    }

    /** Before anything is proven: only to know whose keys to try. */
    private static String issuerOf(String token) {
        try {
            return Objects.requireNonNullElse(
                    JWTParser.parse(token).getJWTClaimsSet().getIssuer(), "");
        } catch (ParseException unreadable) {
            throw new NotProven(Reason.SIGNATURE, unreadable);
        }
    }
}
