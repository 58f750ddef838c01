package se.samsyn.problem;

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
import se.samsyn.kernel.Actor;

/** A contributing cause of a problem, as it is believed and how well that is founded (S-11, S-58). */
@Entity
@Table(name = "problem_cause")
class Cause {

    static final int STATEMENT_MAX = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CauseId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
    private ProblemId problemId;

    @Column(length = STATEMENT_MAX, nullable = false)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Perspective perspective;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Strength strength;

    @Embedded
    private Actor namedBy;

    @Column(nullable = false, updatable = false)
    private Instant namedAt;

    /** For Hibernate only. */
    protected Cause() {}

    static Cause of(
            CauseId id,
            ProblemId problemId,
            String statement,
            Perspective perspective,
            Strength strength,
            Actor by,
            Instant at) {
        var cause = new Cause();
        cause.id = id;
        cause.problemId = problemId;
        cause.statement = InWords.of(statement, STATEMENT_MAX);
        cause.perspective = perspective;
        cause.strength = strength;
        cause.namedBy = by;
        cause.namedAt = at;
        return cause;
    }

    CauseId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    String statement() {
        return statement;
    }

    Perspective perspective() {
        return perspective;
    }

    Strength strength() {
        return strength;
    }

    Actor namedBy() {
        return namedBy;
    }

    Instant namedAt() {
        return namedAt;
    }
}
