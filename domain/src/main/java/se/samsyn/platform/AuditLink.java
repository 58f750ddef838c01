package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The place of a line in the chain. Its hash covers the line and the link before, so that none of those before it can
 * be changed, lost or put elsewhere unseen. That none after it is lost, {@link AuditHead} says.
 */
@Entity
@Immutable
@Table(name = "audit_link")
class AuditLink {

    @Id
    private long seq;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    /** Of the key that the hash was made with, so that a new one does not break what an older one chained. */
    @Column(length = Sealed.KEY_ID_MAX, nullable = false, updatable = false)
    private String keyId;

    /** HMAC-SHA256 in hexadecimal. */
    @Column(length = 64, nullable = false, updatable = false)
    private String hash;

    @Column(nullable = false, updatable = false)
    private Instant chainedAt;

    /** For Hibernate only. */
    protected AuditLink() {}

    AuditLink(long seq, UUID lineId, String keyId, String hash, Instant chainedAt) {
        this.seq = seq;
        this.lineId = lineId;
        this.keyId = keyId;
        this.hash = hash;
        this.chainedAt = chainedAt;
    }

    long seq() {
        return seq;
    }

    UUID lineId() {
        return lineId;
    }

    String keyId() {
        return keyId;
    }

    String hash() {
        return hash;
    }
}
