package se.samsyn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.samsyn.kernel.Actor;

/** A line of what went when, and by whose decision. Written by {@link Takeaway} past Hibernate; read only. */
@Entity
@Table(name = "retention_removal")
class RetentionRemoval {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private RetentionKind kind;

    @Column(nullable = false)
    private int days;

    @Embedded
    private RetentionDecision decision;

    @Embedded
    private Actor actor;

    @Column(nullable = false)
    private int removed;

    @Column(length = 64, nullable = false)
    private String sha256;

    @Column(nullable = false)
    private Instant at;

    /** For Hibernate only. */
    protected RetentionRemoval() {}

    UUID id() {
        return id;
    }

    RetentionQueries.Removed told() {
        return new RetentionQueries.Removed(kind, days, decision, actor, removed, sha256, at);
    }
}
