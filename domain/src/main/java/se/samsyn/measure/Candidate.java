package se.samsyn.measure;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.problem.ProblemId;

/**
 * Something that could be done against a problem, weighed beside others before the choice (S-59).
 *
 * <p>What was turned down stays with its reason. What was chosen is a measure from then on, seen by the same, and the
 * candidate remembers which.
 */
@Entity
@Table(name = "measure_candidate")
class Candidate {

    static final int REASON_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CandidateId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problem;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Visibility visibility;

    @Column(length = Measure.TITLE_MAX, nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private MeasureEffect purpose;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Grade effect;

    private @Nullable Integer kronor;

    private @Nullable Integer weeks;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Party carrier;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private CandidateStatus status;

    @Column(length = REASON_MAX)
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private @Nullable MeasureId measure;

    @Embedded
    private Actor proposedBy;

    @Column(nullable = false, updatable = false)
    private Instant proposedAt;

    /** For Hibernate only. */
    protected Candidate() {}

    /**
     * Puts one into the inventory.
     *
     * @param joint whether the other party sees it
     * @throws RuleBroken as {@link Idea#checked} says, or if who would own it would not see it
     */
    static Candidate of(ProblemId problem, Idea idea, boolean joint, Owner owner, Actor by, Instant at) {
        var checked = idea.checked();
        if (!joint && checked.carrier() != owner.party()) {
            throw new RuleBroken(CandidateRule.CARRIER_MUST_SEE, checked.carrier());
        }
        var candidate = new Candidate();
        candidate.id = CandidateId.next();
        candidate.problem = problem;
        candidate.owner = owner;
        candidate.visibility = joint ? Visibility.BOTH : Visibility.PARTY;
        candidate.words = checked.words();
        candidate.kind = checked.kind();
        candidate.purpose = checked.purpose();
        candidate.effect = checked.effect();
        candidate.kronor = checked.kronor();
        candidate.weeks = checked.weeks();
        candidate.carrier = checked.carrier();
        candidate.status = CandidateStatus.OPEN;
        candidate.proposedBy = by;
        candidate.proposedAt = at;
        return candidate;
    }

    /**
     * Makes a measure of it.
     *
     * @param number of the measure
     * @param unit the code of the unit that is to own the measure; null when the party does as a whole
     * @throws RuleBroken without a reason, if it is a measure already, or if the other party would own it
     */
    Measure choose(String why, String number, @Nullable String unit, Actor by, Instant at) {
        settle(CandidateStatus.CHOSEN, why, by);
        var outline = new MeasureOutline(words, kind, purpose, null, Set.of(), Set.of(), null, null);
        var chosen = Measure.propose(number, problem, outline, new Owner(carrier, unit), visibility, by, at);
        chosen.choose(by, at);
        measure = chosen.id();
        return chosen;
    }

    /**
     * Says that it will not be done, for now.
     *
     * @throws RuleBroken as {@link #choose}
     */
    void reject(String why, Actor by) {
        settle(CandidateStatus.REJECTED, why, by);
    }

    private void settle(CandidateStatus as, String why, Actor by) {
        if (status == CandidateStatus.CHOSEN) {
            throw new RuleBroken(CandidateRule.CHOSEN_ALREADY);
        }
        if (by.party() != carrier) {
            throw new RuleBroken(CandidateRule.CARRIER_CHOOSES, carrier);
        }
        if (why.isBlank()) {
            throw new RuleBroken(CandidateRule.REASON_NEEDED);
        }
        if (why.strip().length() > REASON_MAX) {
            throw new RuleBroken(CandidateRule.WORDS_TOO_LONG, REASON_MAX);
        }
        PersonData.refusePersonnummer(why);
        status = as;
        reason = why.strip();
    }

    /** @throws Stale if it has been changed since it was read */
    void mustBe(long read) {
        if (version != read) {
            throw new Stale();
        }
    }

    CandidateId id() {
        return id;
    }

    long version() {
        return version;
    }

    ProblemId problem() {
        return problem;
    }

    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    Idea idea() {
        return new Idea(words, kind, purpose, effect, kronor, weeks, carrier);
    }

    CandidateStatus status() {
        return status;
    }

    /** Why it was chosen or not; null while neither. */
    @Nullable
    String reason() {
        return reason;
    }

    /** What it became; null unless it was chosen. */
    @Nullable
    MeasureId measure() {
        return measure;
    }

    Actor proposedBy() {
        return proposedBy;
    }
}
