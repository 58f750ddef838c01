package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;

/**
 * That somebody approved a revision for their party (S-04). Never changed and never taken back: an edit leaves it
 * behind.
 */
@Entity
@Immutable
@Table(name = "approval")
public class Approval {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID revisionId;

    @Embedded
    private Actor approvedBy;

    @Column(nullable = false, updatable = false)
    private Instant approvedAt;

    /** For Hibernate only. */
    protected Approval() {}

    Approval(Revision revision, Actor by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.revisionId = revision.id();
        this.approvedBy = by;
        this.approvedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Actor approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
