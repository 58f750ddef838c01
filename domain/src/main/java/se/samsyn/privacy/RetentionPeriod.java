package se.samsyn.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;

/** How long one kind is kept. A proposal until somebody has decided it; then it is carried out every night. */
@Entity
@Table(name = "retention_period")
class RetentionPeriod {

    /** A hundred years. */
    static final int DAYS_MAX = 36_500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RetentionPeriodId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private RetentionKind kind;

    @Column(nullable = false)
    private int days;

    @Embedded
    private @Nullable RetentionDecision decision;

    /** For Hibernate only. */
    protected RetentionPeriod() {}

    /**
     * Whatever has been kept so long goes from now on.
     *
     * @throws RuleBroken if the term is not possible or the decision not whole
     */
    void decide(int term, RetentionDecision by, LocalDate today) {
        if (term < kind.fewestDays() || term > DAYS_MAX) {
            throw new RuleBroken(RetentionRule.TERM_NOT_POSSIBLE, kind.fewestDays(), DAYS_MAX);
        }
        by.check(today);
        days = term;
        decision = by;
    }

    /** Nothing goes any more. */
    void suspend() {
        mustBeDecided();
        decision = null;
    }

    void mustBeDecided() {
        if (decision == null) {
            throw new RuleBroken(RetentionRule.NOT_DECIDED);
        }
    }

    /**
     * Lets only what was read be changed.
     *
     * @throws Stale if it has been changed since
     */
    void mustBe(long read) {
        if (read != version) {
            throw new Stale();
        }
    }

    /** How it reads, for its revisions. */
    String content() {
        return decision == null
                ? kind + "\n" + days
                : String.join("\n", kind.name(), "" + days, decision.number(), decision.by(), "" + decision.on());
    }

    RetentionPeriodId id() {
        return id;
    }

    long version() {
        return version;
    }

    RetentionKind kind() {
        return kind;
    }

    int days() {
        return days;
    }

    @Nullable
    RetentionDecision decision() {
        return decision;
    }
}
