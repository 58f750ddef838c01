package se.samsyn.member.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.oidc.NotProven.Reason;
import se.samsyn.platform.Settings;

/**
 * How somebody is sent to a provider and comes back proven: the code flow of OpenID Connect Core 1.0 with PKCE. What
 * the browser carries is a code that nobody else can exchange; the token itself comes straight from the provider.
 */
@ApplicationScoped
public class CodeFlow {

    /** How long somebody may take at the provider. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private static final int SECRET_BYTES = 32;

    /** Of OpenID Connect Core 1.0, and of the column. */
    private static final int SUBJECT_MAX = 255;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Discovery discovery;

    @Inject
    ProviderCalls calls;

    @Inject
    Tokens tokens;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Where a browser is sent, and what to keep until it comes back.
     *
     * @param to the provider's own address, with all that it needs to know
     */
    public record Departure(Attempt attempt, URI to) {}

    /**
     * Begins a login.
     *
     * @throws NotProven if the provider does not answer
     */
    public Departure begin(IdentityProvider provider) {
        var known = discovery.of(provider);
        var attempt = new Attempt(provider.party(), secret(), secret(), secret(), clock.instant());
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("scope", provider.scope());
        asked.put("client_id", provider.client());
        asked.put("redirect_uri", back());
        asked.put("state", attempt.state());
        asked.put("nonce", attempt.nonce());
        asked.put("code_challenge", challenge(attempt.verifier()));
        asked.put("code_challenge_method", "S256");
        if (!provider.strengths().isEmpty()) {
            asked.put("acr_values", String.join(" ", provider.strengths()));
        }
        return new Departure(attempt, with(known.authorization(), asked));
    }

    /**
     * Whom the provider vouches for.
     *
     * @param attempt what was kept, to be taken away before this is called
     * @param answer what the browser has brought back
     * @throws NotProven if it proves nothing
     */
    public Vouched finish(IdentityProvider provider, Attempt attempt, Map<String, String> answer) {
        var state = answer.getOrDefault("state", "");
        if (!attempt.state().equals(state)
                || attempt.party() != provider.party()
                || clock.instant().isAfter(attempt.begun().plus(HELD))) {
            throw new NotProven(Reason.NOT_BEGUN);
        }
        var known = discovery.of(provider);
        var issuer = answer.get("iss");
        if (issuer == null
                ? known.namesItself()
                : !issuer.equals(provider.issuer().toString())) {
            throw new NotProven(Reason.ISSUER);
        }
        var code = answer.get("code");
        if (code == null || answer.containsKey("error")) {
            throw new NotProven(Reason.DECLINED);
        }
        var token = exchange(provider, known, code, attempt.verifier());
        return vouched(provider, tokens.identity(provider, token, attempt.nonce()), new IdToken(token));
    }

    /**
     * Where a browser is sent that has logged out here and wants to there (OpenID Connect RP-Initiated Logout 1.0);
     * empty when the provider has no place for it.
     *
     * @throws NotProven if it does not answer
     */
    public Optional<URI> leave(IdentityProvider provider, IdToken token) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("id_token_hint", token.value());
        asked.put("client_id", provider.client());
        asked.put("post_logout_redirect_uri", settings.publicUrl() + "/backoffice/logga-in");
        return Optional.ofNullable(discovery.of(provider).endSession()).map(end -> with(end, asked));
    }

    /**
     * Whose logins are over, since the provider says so.
     *
     * @throws NotProven if it does not
     */
    public Ended ended(String token) {
        return tokens.loggedOut(token);
    }

    /**
     * What is over at a provider: one session there, or all of somebody.
     *
     * @param subject whose; null when only the session is told
     * @param session which; null when all are meant
     */
    public record Ended(URI issuer, @Nullable String subject, @Nullable String session) {}

    private String exchange(IdentityProvider provider, Discovery.Known known, String code, String verifier) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("grant_type", "authorization_code");
        asked.put("code", code);
        asked.put("redirect_uri", back());
        asked.put("code_verifier", verifier);
        var credentials = encode(provider.client()) + ":" + encode(provider.secret());
        var basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII));
        try {
            var answer = calls.post(known.token(), basic, form(asked));
            if (answer.status() >= 500) {
                throw new NotProven(Reason.UNREACHABLE);
            } else if (answer.status() != 200) {
                throw new NotProven(Reason.CODE);
            }
            return Discovery.object(answer.body()).getString("id_token", "");
        } catch (IOException | JsonException fault) {
            throw new NotProven(Reason.UNREACHABLE, fault);
        }
    }

    private static Vouched vouched(IdentityProvider provider, JWTClaimsSet claims, IdToken token) {
        var strengths = provider.strengths();
        boolean strong = claims.getClaim("acr") instanceof String acr && strengths.contains(acr);
        if (!strengths.isEmpty() && !strong) {
            throw new NotProven(Reason.STRENGTH);
        }
        var subject = claims.getSubject();
        if (subject.isEmpty() || subject.length() > SUBJECT_MAX) {
            throw new NotProven(Reason.EXPIRED);
        }
        var username = words(claims.getClaim("preferred_username")).stream()
                .findFirst()
                .orElse(subject);
        return new Vouched(
                provider.party(),
                provider.issuer(),
                subject,
                username,
                words(claims.getClaim("name")).stream().findFirst().orElse(username),
                words(claims.getClaim(provider.groups())),
                strong || words(claims.getClaim("amr")).stream().anyMatch(provider.methods()::contains),
                claims.getClaim("auth_time") instanceof Number seconds
                        ? Instant.ofEpochSecond(seconds.longValue())
                        : null,
                words(claims.getClaim(Tokens.SESSION)).stream().findFirst().orElse(null),
                token);
    }

    /** One word or several, as providers please. */
    private static Set<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return claim instanceof String one && !one.isBlank() ? Set.of(one) : Set.of();
    }

    /** Of our own address, never of what a request says that it was sent to. */
    private String back() {
        return settings.publicUrl() + "/backoffice/logga-in/oidc/svar";
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static URI with(URI address, Map<String, String> asked) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + form(asked));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
