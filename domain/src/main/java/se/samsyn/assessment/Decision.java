package se.samsyn.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.problem.ProblemId;

/** What was decided when a cycle was followed up, and why. Never changed; a later one holds. */
@Entity
@Table(name = "assessment_decision")
class Decision {

    static final int TEXT_MAX = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FindingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Column(name = "cycle_no", nullable = false, updatable = false)
    private int cycle;

    /** The study that it rests on; null if nothing was counted. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "study_id", updatable = false))
    private @Nullable FindingId studyId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Course course;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String why;

    @Embedded
    private Actor decidedBy;

    @Column(nullable = false, updatable = false)
    private Instant decidedAt;

    /** For Hibernate only. */
    protected Decision() {}

    static Decision of(
            ProblemId problem, int cycle, @Nullable FindingId study, Course course, String why, Actor by, Instant at) {
        var decision = new Decision();
        decision.id = FindingId.next();
        decision.problemId = problem;
        decision.cycle = cycle;
        decision.studyId = study;
        decision.course = course;
        decision.why = Said.of(why, TEXT_MAX);
        decision.decidedBy = by;
        decision.decidedAt = at;
        return decision;
    }

    FindingId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    int cycle() {
        return cycle;
    }

    @Nullable
    FindingId studyId() {
        return studyId;
    }

    Course course() {
        return course;
    }

    String why() {
        return why;
    }

    Actor decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
