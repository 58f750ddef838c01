package se.samsyn.member.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * What a browser is asked for a key, and what its answer proves. Keys come after the password: that somebody is there
 * is enough, by whom the key tells if it can. Whoever made the key is not asked (attestation: none); staff bring what
 * they have.
 */
@ApplicationScoped
public class Ceremony {

    /** How long a browser waits for its owner, and a challenge for its answer. */
    public static final Duration WAITS = Duration.ofMinutes(5);

    private static final Logger LOG = System.getLogger(Ceremony.class.getName());

    private static final int CHALLENGE_BYTES = 32;

    /** No answer is longer than what its parts may hold. */
    private static final int ANSWER_MAX = 20_000;

    /** As browsers are asked, the best first: Windows knows only the last one everywhere. */
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private final SecureRandom random = new SecureRandom();
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    @Inject
    Settings settings;

    /** Something to sign that nobody can have known before. */
    public String challenge() {
        var bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        return encoded(bytes);
    }

    /** What to ask a browser for a new key, in the JSON of WebAuthn; known are the owner's other ones, by their ids. */
    public String adding(KeyOwner owner, Collection<String> known, String challenge) {
        var party = party();
        var algorithms = Json.createArrayBuilder();
        for (var algorithm : ALGORITHMS) {
            algorithms.add(Json.createObjectBuilder().add("type", "public-key").add("alg", algorithm.getValue()));
        }
        return asked(challenge)
                .add("rp", Json.createObjectBuilder().add("id", party.id()).add("name", "Samsyn"))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", handle(owner))
                                .add("name", owner.username())
                                .add("displayName", owner.name()))
                .add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", descriptors(known))
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "preferred")
                                .add("userVerification", "preferred"))
                .add("attestation", "none")
                .build()
                .toString();
    }

    /** What to ask a browser for one of these keys, in the JSON of WebAuthn. */
    public String proving(Collection<String> known, String challenge) {
        return asked(challenge)
                .add("rpId", party().id())
                .add("allowCredentials", descriptors(known))
                .add("userVerification", "preferred")
                .build()
                .toString();
    }

    /** The new key of which this is the browser's answer; empty if the answer proves none. */
    public Optional<PublicKey> added(String answer, String challenge) {
        return proven(answer, () -> {
            var parameters = ALGORITHMS.stream()
                    .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                    .toList();
            var made = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(expected(challenge), parameters, false, true));
            var attestation = made.getAttestationObject();
            var data = attestation == null ? null : attestation.getAuthenticatorData();
            var key = data == null ? null : data.getAttestedCredentialData();
            return data == null || key == null
                    ? null
                    : new PublicKey(
                            encoded(key.getCredentialId()),
                            encoded(keys.convert(key)),
                            data.isFlagBE(),
                            data.getSignCount());
        });
    }

    /**
     * How often a key has signed by now, if this is its browser's answer. A key that counts backwards has a double
     * somewhere: it proves nothing.
     */
    public Optional<Long> proven(String answer, String challenge, PublicKey known) {
        return proven(answer, () -> {
            var key = keys.convert(Base64.getUrlDecoder().decode(known.key()));
            var known4j = new CredentialRecordImpl(
                    null, null, known.movesAlong(), null, known.signCount(), key, null, null, null, null);
            var signed = manager.verifyAuthenticationResponseJSON(
                    answer,
                    new AuthenticationParameters(
                            expected(challenge), known4j, List.of(key.getCredentialId()), false, true));
            var data = signed.getAuthenticatorData();
            return data == null ? null : data.getSignCount();
        });
    }

    /** Which key the answer says that it is of; empty if it says none. Proves nothing. */
    public Optional<String> named(String answer) {
        try (var reader = Json.createReader(new StringReader(answer))) {
            return Optional.of(reader.readObject().getString("id", ""))
                    .filter(id -> !id.isEmpty() && id.length() <= PublicKey.ID_MAX);
        } catch (JsonException | ClassCastException nonsense) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> proven(String answer, Supplier<@Nullable T> check) {
        if (answer.length() > ANSWER_MAX) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(check.get());
        } catch (RuntimeException refused) {
            // of an answer with holes the library says so in many ways
            LOG.log(
                    Level.WARNING,
                    "a key proves nothing: {0}",
                    refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static JsonObjectBuilder asked(String challenge) {
        return Json.createObjectBuilder().add("challenge", challenge).add("timeout", WAITS.toMillis());
    }

    private static JsonArrayBuilder descriptors(Collection<String> ids) {
        var descriptors = Json.createArrayBuilder();
        ids.forEach(id -> descriptors.add(
                Json.createObjectBuilder().add("type", "public-key").add("id", id)));
        return descriptors;
    }

    private ServerProperty expected(String challenge) {
        var party = party();
        return ServerProperty.builder()
                .origin(Origin.create(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    private RelyingParty party() {
        return RelyingParty.of(settings.publicUrl());
    }

    /** Always the same for an account, and tells nothing of it. */
    private static String handle(KeyOwner owner) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256")
                    .digest(("passkey/" + owner.id()).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
