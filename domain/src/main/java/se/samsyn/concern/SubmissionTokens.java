package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;

/** Issues the tokens of the resident's form, and checks them when they come back. Keeps nothing. */
@ApplicationScoped
public class SubmissionTokens {

    private static final String PURPOSE = "submission";
    private static final int TEXT_MAX = 200;
    private static final int PAYLOAD_BYTES = 24;

    @Inject
    Secrets secrets;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What a check found. What is not ours is refused instead. */
    public sealed interface Checked {

        SubmissionToken token();

        record Valid(SubmissionToken token) implements Checked {}

        /**
         * The form lay open too long.
         *
         * @param renewed a fresh token with the same id, for the form to carry on with
         */
        record Expired(SubmissionToken token, String renewed) implements Checked {}
    }

    /** A new token for a new form. */
    public String issue() {
        // of a version that there is: MariaDB refuses other bits in a uuid column
        return write(new SubmissionToken(UUID.randomUUID(), clock.instant(), secrets.currentId()));
    }

    /**
     * Reads a token that came back.
     *
     * @throws RuleBroken if it was not issued here, or was changed on its way
     */
    public Checked check(String text) {
        return check(text, clock.instant());
    }

    Checked check(String text, Instant now) {
        var token = read(text);
        // a token from the future is one from a node whose clock is ahead
        if (now.isAfter(token.issuedAt().plus(settings.submissionValidity()))) {
            return new Checked.Expired(token, write(new SubmissionToken(token.id(), now, token.keyId())));
        }
        return new Checked.Valid(token);
    }

    private String write(SubmissionToken token) {
        var payload = ByteBuffer.allocate(PAYLOAD_BYTES)
                .putLong(token.issuedAt().getEpochSecond())
                .putLong(token.id().getMostSignificantBits())
                .putLong(token.id().getLeastSignificantBits())
                .array();
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return token.keyId() + "." + encoder.encodeToString(payload) + "."
                + encoder.encodeToString(mac(token.keyId(), payload));
    }

    private SubmissionToken read(String text) {
        var parts = text.length() > TEXT_MAX ? new String[0] : text.split("\\.", -1);
        if (parts.length != 3) {
            throw new RuleBroken(ConcernRule.FORM_NOT_OURS);
        }
        try {
            var payload = Base64.getUrlDecoder().decode(parts[1]);
            var signature = Base64.getUrlDecoder().decode(parts[2]);
            if (payload.length != PAYLOAD_BYTES
                    || !secrets.ids().contains(parts[0])
                    || !MessageDigest.isEqual(signature, mac(parts[0], payload))) {
                throw new RuleBroken(ConcernRule.FORM_NOT_OURS);
            }
            var buffer = ByteBuffer.wrap(payload);
            var issuedAt = Instant.ofEpochSecond(buffer.getLong());
            return new SubmissionToken(new UUID(buffer.getLong(), buffer.getLong()), issuedAt, parts[0]);
        } catch (IllegalArgumentException notBase64) {
            throw new RuleBroken(ConcernRule.FORM_NOT_OURS);
        }
    }

    private byte[] mac(String keyId, byte[] payload) {
        var message = ByteBuffer.allocate(PAYLOAD_BYTES + keyId.length())
                .put(payload)
                .put(keyId.getBytes(StandardCharsets.US_ASCII))
                .array();
        return Secrets.mac(secrets.derive(keyId, PURPOSE), message);
    }
}
