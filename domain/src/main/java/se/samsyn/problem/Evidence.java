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
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.kernel.Actor;

/** What a problem rests on (S-08): a resident's report, figures of a series, or another source told in a line. */
@Entity
@Table(name = "problem_evidence")
class Evidence {

    static final int NOTE_MAX = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private SourceKind kind;

    /** The report; only for {@link SourceKind#CONCERN}. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", updatable = false))
    private @Nullable ConcernId concernId;

    @Embedded
    private @Nullable CitedSeries series;

    @Column(length = NOTE_MAX, updatable = false)
    private @Nullable String note;

    /** Null for a report, and for what was named before anybody was asked. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private @Nullable Strength strength;

    @Embedded
    private Actor linkedBy;

    @Column(nullable = false, updatable = false)
    private Instant linkedAt;

    /** For Hibernate only. */
    protected Evidence() {}

    static Evidence ofConcern(ProblemId problemId, ConcernId concernId, Actor by, Instant at) {
        var evidence = new Evidence();
        evidence.id = EvidenceId.next();
        evidence.problemId = problemId;
        evidence.kind = SourceKind.CONCERN;
        evidence.concernId = concernId;
        evidence.linkedBy = by;
        evidence.linkedAt = at;
        return evidence;
    }

    static Evidence of(ProblemId problemId, SourceKind kind, String note, Strength strength, Actor by, Instant at) {
        var evidence = new Evidence();
        evidence.id = EvidenceId.next();
        evidence.problemId = problemId;
        evidence.kind = kind;
        evidence.note = InWords.of(note, NOTE_MAX);
        evidence.strength = strength;
        evidence.linkedBy = by;
        evidence.linkedAt = at;
        return evidence;
    }

    static Evidence ofSeries(
            ProblemId problemId, SourceKind kind, CitedSeries series, Strength strength, Actor by, Instant at) {
        var evidence = new Evidence();
        evidence.id = EvidenceId.next();
        evidence.problemId = problemId;
        evidence.kind = kind;
        evidence.series = series;
        evidence.strength = strength;
        evidence.linkedBy = by;
        evidence.linkedAt = at;
        return evidence;
    }

    EvidenceId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    SourceKind kind() {
        return kind;
    }

    @Nullable
    ConcernId concernId() {
        return concernId;
    }

    @Nullable
    CitedSeries series() {
        return series;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Strength strength() {
        return strength;
    }

    Actor linkedBy() {
        return linkedBy;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
