package se.samsyn.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * That a report may not go though its time is up: it is asked for by whoever oversees, a court or the one it is about,
 * or somebody has asked to read it. Of a problem it holds all reports that the problem rests on.
 */
@Entity
@Table(name = "retention_hold")
class RetentionHold {

    static final int GROUND_MAX = 500;

    /**
     * What can be held.
     *
     * @param concern null of a problem
     * @param problem null of a report
     */
    record Target(String number, @Nullable UUID concern, @Nullable UUID problem) {}

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RetentionHoldId id;

    @Version
    private long version;

    @Column(updatable = false)
    private @Nullable UUID concernId;

    @Column(updatable = false)
    private @Nullable UUID problemId;

    @Column(length = 20, nullable = false, updatable = false)
    private String number;

    @Column(length = GROUND_MAX, nullable = false, updatable = false)
    private String ground;

    @Embedded
    private Actor by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column
    private @Nullable Instant liftedAt;

    @Column
    private @Nullable UUID liftedBy;

    @Column(length = GROUND_MAX)
    private @Nullable String liftedBecause;

    /** For Hibernate only. */
    protected RetentionHold() {}

    /** @throws RuleBroken if it is not said why, or a person stands in it */
    static RetentionHold of(Target target, String ground, Actor by, Instant at) {
        var hold = new RetentionHold();
        hold.id = RetentionHoldId.next();
        hold.concernId = target.concern();
        hold.problemId = target.problem();
        hold.number = target.number();
        hold.ground = RegisterText.needed(ground, GROUND_MAX, RegisterRule.REASON_NEEDED);
        hold.by = by;
        hold.at = at;
        return hold;
    }

    /** @throws RuleBroken if it is not said why, or it was lifted before */
    void lift(String because, UUID member, Instant now) {
        if (liftedAt != null) {
            throw new RuleBroken(RegisterRule.CLOSED_ALREADY);
        }
        liftedBecause = RegisterText.needed(because, GROUND_MAX, RegisterRule.REASON_NEEDED);
        liftedBy = member;
        liftedAt = now;
    }

    RetentionHoldId id() {
        return id;
    }

    long version() {
        return version;
    }

    RetentionQueries.Hold told() {
        return new RetentionQueries.Hold(id, version, number, ground, by, at);
    }
}
