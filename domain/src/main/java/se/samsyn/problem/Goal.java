package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What is to be achieved (S-62), so that one can tell later whether it was: an indicator from a baseline to a target by
 * a day, and where its figures come from.
 */
@Entity
@Table(name = "problem_goal")
class Goal {

    static final int TEXT_MAX = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GoalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String indicator;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String baseline;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String target;

    @Column(nullable = false, updatable = false)
    private LocalDate targetOn;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String source;

    @Embedded
    private Actor setBy;

    @Column(nullable = false, updatable = false)
    private Instant setAt;

    /** For Hibernate only. */
    protected Goal() {}

    /**
     * Sets a goal.
     *
     * @throws RuleBroken if anything is left out: half a goal cannot be followed up
     */
    static Goal set(ProblemId problemId, GoalText text, LocalDate targetOn, Actor by, Instant at) {
        var goal = new Goal();
        goal.id = GoalId.next();
        goal.problemId = problemId;
        goal.indicator = InWords.of(text.indicator(), TEXT_MAX);
        goal.baseline = InWords.of(text.baseline(), TEXT_MAX);
        goal.target = InWords.of(text.target(), TEXT_MAX);
        goal.source = InWords.of(text.source(), TEXT_MAX);
        goal.targetOn = targetOn;
        goal.setBy = by;
        goal.setAt = at;
        return goal;
    }

    GoalId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    GoalText text() {
        return new GoalText(indicator, baseline, target, source);
    }

    LocalDate targetOn() {
        return targetOn;
    }

    Actor setBy() {
        return setBy;
    }
}
