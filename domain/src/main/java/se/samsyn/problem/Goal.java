package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What is to be achieved (S-62), so that one can tell later whether it was: an indicator from a baseline to a target by
 * a day, where and of whom, where its figures come from, and who follows it up (SMART).
 */
@Entity
@Table(name = "problem_goal")
class Goal {

    static final int TEXT_MAX = 200;
    static final int SHORT_MAX = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GoalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String indicator;

    @Column(length = SHORT_MAX, updatable = false)
    private @Nullable String area;

    @Column(length = TEXT_MAX, updatable = false)
    private @Nullable String population;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String baseline;

    @Column(name = "baseline_period", length = SHORT_MAX, updatable = false)
    private @Nullable String period;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, updatable = false)
    private @Nullable GoalBound bound;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String target;

    @Column(nullable = false, updatable = false)
    private LocalDate targetOn;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String source;

    @Column(length = SHORT_MAX, updatable = false)
    private @Nullable String responsible;

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
        goal.area = InWords.of(said(text.area()), SHORT_MAX);
        goal.population = InWords.of(said(text.population()), TEXT_MAX);
        goal.baseline = InWords.of(text.baseline(), TEXT_MAX);
        goal.period = InWords.of(said(text.period()), SHORT_MAX);
        goal.bound = Objects.requireNonNullElse(text.bound(), GoalBound.IS);
        goal.target = InWords.of(text.target(), TEXT_MAX);
        goal.source = InWords.of(text.source(), TEXT_MAX);
        goal.responsible = InWords.of(said(text.responsible()), SHORT_MAX);
        goal.targetOn = targetOn;
        goal.setBy = by;
        goal.setAt = at;
        return goal;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    GoalId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    GoalText text() {
        return new GoalText(indicator, area, population, baseline, period, bound, target, source, responsible);
    }

    LocalDate targetOn() {
        return targetOn;
    }

    Actor setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
