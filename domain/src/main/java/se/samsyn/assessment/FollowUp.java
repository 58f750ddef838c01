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
import java.time.LocalDate;
import se.samsyn.kernel.Actor;
import se.samsyn.problem.ProblemId;

/** A look back some time after the last measure ended (S-64). */
@Entity
@Table(name = "problem_follow_up")
class FollowUp {

    static final int TEXT_MAX = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FindingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    /** When the last measure had ended; one that ends later begins the count anew. */
    @Column(nullable = false, updatable = false)
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_after", length = 20, nullable = false, updatable = false)
    private FollowUpAfter after;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Lasting lasting;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String words;

    @Embedded
    private Actor foundBy;

    @Column(nullable = false, updatable = false)
    private Instant foundAt;

    /** For Hibernate only. */
    protected FollowUp() {}

    static FollowUp of(
            ProblemId problem,
            LocalDate endedOn,
            FollowUpAfter after,
            Lasting lasting,
            String words,
            Actor by,
            Instant at) {
        var made = new FollowUp();
        made.id = FindingId.next();
        made.problemId = problem;
        made.endedOn = endedOn;
        made.after = after;
        made.lasting = lasting;
        made.words = Said.of(words, TEXT_MAX);
        made.foundBy = by;
        made.foundAt = at;
        return made;
    }

    FindingId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    FollowUpAfter after() {
        return after;
    }

    Lasting lasting() {
        return lasting;
    }

    String words() {
        return words;
    }

    Actor foundBy() {
        return foundBy;
    }

    Instant foundAt() {
        return foundAt;
    }
}
