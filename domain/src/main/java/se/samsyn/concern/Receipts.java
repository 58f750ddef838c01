package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import se.samsyn.platform.Numbers;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;

/**
 * Makes the secrets of a receipt out of the submission's token, so that a retry after a lost answer gives the same
 * ones, although only their HMACs are stored.
 */
@ApplicationScoped
class Receipts {

    @Inject
    Secrets secrets;

    @Inject
    Numbers numbers;

    /** All that is told to the one whose form it came with. */
    Receipt of(Concern concern, SubmissionToken token) {
        return new Receipt(concern.marks().number(), code(token), key(token), concern.dueOn());
    }

    /** What a concern is known by that comes in now. Others wait for their number until the transaction ends. */
    Marks marks(SubmissionToken token, Instant at) {
        int year = LocalDate.ofInstant(at, Settings.ZONE).getYear();
        var number = Marks.number(year, numbers.next("concern", year));
        return new Marks(number, token.id(), hash(token, code(token)), hash(token, key(token)));
    }

    TrackingCode code(SubmissionToken token) {
        return TrackingCode.from(derived(token, "tracking"));
    }

    ReceiptKey key(SubmissionToken token) {
        return ReceiptKey.from(derived(token, "receipt"));
    }

    /** What is stored of a code. */
    String hash(SubmissionToken token, TrackingCode code) {
        return hash(token.keyId(), code.value());
    }

    /** What is stored of a key. */
    String hash(SubmissionToken token, ReceiptKey key) {
        return hash(token.keyId(), key.value());
    }

    /** What may be stored of a code that somebody shows, one for each key that may have been in use then. */
    List<String> hashes(TrackingCode code) {
        return secrets.ids().stream().map(id -> hash(id, code.value())).toList();
    }

    /** The same of a key. */
    List<String> hashes(ReceiptKey key) {
        return secrets.ids().stream().map(id -> hash(id, key.value())).toList();
    }

    private String hash(String keyId, String secret) {
        var mac = Secrets.mac(secrets.derive(keyId, "receipt-lookup"), secret.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(mac);
    }

    private byte[] derived(SubmissionToken token, String purpose) {
        var id = ByteBuffer.allocate(16)
                .putLong(token.id().getMostSignificantBits())
                .putLong(token.id().getLeastSignificantBits())
                .array();
        return Secrets.mac(secrets.derive(token.keyId(), purpose), id);
    }
}
