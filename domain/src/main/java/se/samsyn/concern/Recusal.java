package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberId;

/**
 * That somebody of the staff has a conflict of interest in a concern (jäv, FL 16–18 §§; O-10), as they said themselves.
 * Why is their own affair and stored nowhere. Until it is lifted the concern is not found by them, see
 * {@link ConcernSight}.
 */
@Entity
@Table(name = "concern_recusal")
class Recusal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RecusalId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    @Column(name = "member_id", nullable = false, updatable = false)
    private UUID member;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Column(nullable = false, updatable = false)
    private Instant declaredAt;

    private @Nullable Instant liftedAt;

    private @Nullable UUID liftedBy;

    /** For Hibernate only. */
    protected Recusal() {}

    static Recusal of(ConcernId concern, UUID member, Party party, Instant at) {
        var recusal = new Recusal();
        recusal.id = RecusalId.next();
        recusal.concern = concern;
        recusal.member = member;
        recusal.party = party;
        recusal.declaredAt = at;
        return recusal;
    }

    /** The same of another concern. */
    Recusal in(ConcernId other) {
        return of(other, member, party, declaredAt);
    }

    void lift(@Nullable UUID by, Instant at) {
        liftedBy = by;
        liftedAt = at;
    }

    RecusalId id() {
        return id;
    }

    ConcernId concern() {
        return concern;
    }

    Party party() {
        return party;
    }

    MemberId member() {
        return new MemberId(member);
    }

    Instant declaredAt() {
        return declaredAt;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    UUID liftedBy() {
        return liftedBy;
    }
}
