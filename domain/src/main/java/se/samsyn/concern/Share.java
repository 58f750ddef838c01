package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/**
 * That a part of a concern was shared with the other party, on what ground, or withdrawn from it (K-01, K-07 to K-09).
 * Never changed: what was seen was seen.
 */
@Entity
@Immutable
@Table(name = "concern_share")
class Share {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private SharedPart part;

    /** False when it was withdrawn. */
    @Column(nullable = false, updatable = false)
    private boolean given;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private @Nullable LegalGround ground;

    @Column(length = StaffText.MAX, updatable = false)
    private @Nullable String note;

    @Embedded
    private Actor by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /** For Hibernate only. */
    protected Share() {}

    private static Share of(ConcernId concern, SharedPart part, @Nullable String note, Actor by, Instant at) {
        var share = new Share();
        share.id = UuidCreator.getTimeOrderedEpoch();
        share.concern = concern;
        share.part = part;
        share.note = note;
        share.by = by;
        share.at = at;
        return share;
    }

    /** @param weighed how the interests were weighed; null where the ground does not ask for that */
    static Share given(
            ConcernId concern, SharedPart part, LegalGround ground, @Nullable String weighed, Actor by, Instant at) {
        var share = of(concern, part, weighed, by, at);
        share.given = true;
        share.ground = ground;
        return share;
    }

    static Share withdrawn(ConcernId concern, SharedPart part, String reason, Actor by, Instant at) {
        return of(concern, part, reason, by, at);
    }

    ConcernId concern() {
        return concern;
    }

    SharedPart part() {
        return part;
    }

    boolean isGiven() {
        return given;
    }

    @Nullable
    LegalGround ground() {
        return ground;
    }

    @Nullable
    String note() {
        return note;
    }

    Actor by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
