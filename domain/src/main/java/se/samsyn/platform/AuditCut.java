package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/**
 * That old lines of the audit trail went by decision, and where the chain begins since then: signed, as whoever takes
 * lines away past the application cannot make one. Written by retention; read only.
 */
@Entity
@Immutable
@Table(name = "audit_cut")
class AuditCut {

    /** Of the last link that went. */
    @Id
    private long seq;

    /** Of the same: the next link's hash is made with it. */
    @Column(length = 64, nullable = false, updatable = false)
    private String hash;

    @Column(length = Sealed.KEY_ID_MAX, nullable = false, updatable = false)
    private String keyId;

    /** HMAC-SHA256 in hexadecimal. */
    @Column(length = 64, nullable = false, updatable = false)
    private String signature;

    /** For Hibernate only. */
    protected AuditCut() {}

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    /** @throws IllegalStateException if the key file no longer holds the key that it was signed with */
    boolean isSigned(Secrets secrets) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.US_ASCII),
                sign(secrets, keyId, seq, hash).getBytes(StandardCharsets.US_ASCII));
    }

    static String sign(Secrets secrets, String keyId, long seq, String hash) {
        var message = (seq + "\n" + hash).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.mac(secrets.derive(keyId, "audit-cut"), message));
    }
}
