package se.samsyn.walk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samsyn.concern.ConcernId;

/** Which walk a report was noted on. Written by {@link SafetyWalks#link} past Hibernate; read only. */
@Entity
@Table(name = "safety_walk_report")
class WalkReport {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "concern_id"))
    private ConcernId concern;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "walk_id", nullable = false, updatable = false))
    private WalkId walk;

    /** For Hibernate only. */
    protected WalkReport() {}

    ConcernId concern() {
        return concern;
    }

    WalkId walk() {
        return walk;
    }
}
