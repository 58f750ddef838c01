package se.samsyn.platform;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody was asked whether an address is theirs. Neither address nor secret is kept, only HMACs. */
@Entity
@Table(name = "confirmation")
class Confirmation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @SuppressWarnings("UnusedVariable") // the database's key
    private ConfirmationId id;

    @Embedded
    private Subject subject;

    @Column(length = 64, nullable = false, updatable = false)
    private String linkHash;

    @Column(length = 64, nullable = false, updatable = false)
    private String codeHash;

    @Column(nullable = false, updatable = false)
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    /** For Hibernate only. */
    protected Confirmation() {}

    Confirmation(Subject subject, String linkHash, String codeHash, Instant expiresAt) {
        this.id = ConfirmationId.next();
        this.subject = subject;
        this.linkHash = linkHash;
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    Subject subject() {
        return subject;
    }

    boolean holds(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    void use(Instant at) {
        usedAt = at;
    }
}
