package se.samsyn.member.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.oidc.NotProven.Reason;

/** What providers say of themselves: where they are asked, and by which keys they sign. Asked anew after an hour. */
@ApplicationScoped
class Discovery {

    private static final Duration KEPT = Duration.ofHours(1);

    private static final String END_SESSION = "end_session_endpoint";

    private final Map<URI, Known> known = new ConcurrentHashMap<>();

    @Inject
    ProviderCalls calls;

    @Inject
    Clock clock;

    /**
     * What is known of a provider.
     *
     * @param authorization where people are sent
     * @param token where we ask ourselves
     * @param endSession where people are sent to be logged out there too; null where there is no such place
     * @param namesItself whether every answer says whose it is (RFC 9207)
     * @param keys its public keys; a name that is not among them is asked for, at most twice a minute
     */
    record Known(
            URI authorization,
            URI token,
            @Nullable URI endSession,
            boolean namesItself,
            JWKSource<SecurityContext> keys,
            Instant since) {}

    /** @throws NotProven if it does not answer, or speaks for somebody else */
    Known of(IdentityProvider provider) {
        var now = clock.instant();
        var kept = known.get(provider.issuer());
        if (kept != null && now.isBefore(kept.since().plus(KEPT))) {
            return kept;
        }
        var fresh = ask(provider, now);
        known.put(provider.issuer(), fresh);
        return fresh;
    }

    private Known ask(IdentityProvider provider, Instant now) {
        var issuer = provider.issuer().toString();
        try {
            var answer = calls.get(URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"));
            if (answer.status() != 200) {
                throw new IOException("answered " + answer.status());
            }
            var told = object(answer.body());
            if (!issuer.equals(told.getString("issuer", ""))) {
                throw new NotProven(Reason.ISSUER);
            }
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            address(told, "jwks_uri").toURL(), calls)
                    .refreshAheadCache(false)
                    .build();
            return new Known(
                    address(told, "authorization_endpoint"),
                    address(told, "token_endpoint"),
                    told.containsKey(END_SESSION) ? address(told, END_SESSION) : null,
                    told.getBoolean("authorization_response_iss_parameter_supported", false),
                    keys,
                    now);
        } catch (IOException | JsonException | IllegalArgumentException fault) {
            throw new NotProven(Reason.UNREACHABLE, fault);
        }
    }

    private static URI address(JsonObject told, String name) {
        return IdentityProvider.requireSafe(URI.create(told.getString(name, "")));
    }

    /** @throws JsonException if it is none */
    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
