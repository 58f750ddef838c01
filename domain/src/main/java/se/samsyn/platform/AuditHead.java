package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain ends, signed: a chain cut off somewhere is as whole as before, but no longer as long as its head
 * says. The one row is held by whoever chains.
 */
@Entity
@Table(name = "audit_head")
class AuditHead {

    /** The id of the one row. */
    static final int ONLY = 1;

    @Id
    private int id;

    /** Of the last link; zero before the first. */
    @Column(nullable = false)
    private long seq;

    /** Of the last link. */
    @Column(length = 64, nullable = false)
    private String hash;

    /** All lines that were committed by then are in the chain. */
    @Column(nullable = false)
    private Instant reachedAt;

    @Column(length = Sealed.KEY_ID_MAX)
    private @Nullable String keyId;

    /** HMAC-SHA256 in hexadecimal. */
    @Column(length = 64)
    private @Nullable String signature;

    /** For Hibernate only. */
    protected AuditHead() {}

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    /** Whether it is still as the migration left it, which has no key to sign with. */
    boolean isNew() {
        return keyId == null && signature == null;
    }

    /** @throws IllegalStateException if the key file no longer holds the key that it was signed with */
    boolean isSigned(Secrets secrets) {
        return keyId != null
                && signature != null
                && MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.US_ASCII),
                        sign(secrets, keyId).getBytes(StandardCharsets.US_ASCII));
    }

    /** Moves it to the end of the chain, with the key in use. */
    void move(long seq, String hash, Instant reachedAt, Secrets secrets) {
        this.seq = seq;
        this.hash = hash;
        this.reachedAt = reachedAt.truncatedTo(ChronoUnit.MICROS);
        keyId = secrets.currentId();
        signature = sign(secrets, keyId);
    }

    private String sign(Secrets secrets, String keyId) {
        var message = String.join("\n", Long.toString(seq), hash, reachedAt.toString());
        return HexFormat.of()
                .formatHex(Secrets.mac(secrets.derive(keyId, "audit-head"), message.getBytes(StandardCharsets.UTF_8)));
    }
}
