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
import se.samsyn.kernel.Actor;

/**
 * What was found when a cycle was followed up: first whether the measures were carried out (S-65), then what effect
 * they had (S-66). One line for each finding; a later one does not erase an earlier.
 */
@Entity
@Table(name = "problem_evaluation")
class Evaluation {

    static final int TEXT_MAX = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvaluationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Column(name = "cycle_no", nullable = false, updatable = false)
    private int cycle;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String process;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Verdict verdict;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String effect;

    @Embedded
    private Actor foundBy;

    @Column(nullable = false, updatable = false)
    private Instant foundAt;

    /** For Hibernate only. */
    protected Evaluation() {}

    /**
     * Notes what was found.
     *
     * @param process how the measures were carried out
     * @param effect what the figures show, in words that carry their uncertainty
     */
    static Evaluation of(
            ProblemId problemId, int cycle, String process, Verdict verdict, String effect, Actor by, Instant at) {
        var evaluation = new Evaluation();
        evaluation.id = EvaluationId.next();
        evaluation.problemId = problemId;
        evaluation.cycle = cycle;
        evaluation.process = InWords.of(process, TEXT_MAX);
        evaluation.verdict = verdict;
        evaluation.effect = InWords.of(effect, TEXT_MAX);
        evaluation.foundBy = by;
        evaluation.foundAt = at;
        return evaluation;
    }

    EvaluationId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    int cycle() {
        return cycle;
    }

    String process() {
        return process;
    }

    Verdict verdict() {
        return verdict;
    }

    String effect() {
        return effect;
    }

    Actor foundBy() {
        return foundBy;
    }

    Instant foundAt() {
        return foundAt;
    }
}
