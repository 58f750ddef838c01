package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal;

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

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Nearness nearness;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "behind_id"))
    private @Nullable CauseId behind;

    @Embedded
    private Influence influence;

    private @Nullable Integer priority;

    @ElementCollection
    @CollectionTable(name = "problem_cause_source", joinColumns = @JoinColumn(name = "cause_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false)
    private Set<SourceKind> sources = new HashSet<>();

    @Embedded
    private Actor namedBy;

    @Column(nullable = false, updatable = false)
    private Instant namedAt;

    /** For Hibernate only. */
    protected Cause() {}

    static Cause of(CauseId id, ProblemId problemId, CauseWording wording, Actor by, Instant at) {
        var cause = new Cause();
        cause.id = id;
        cause.problemId = problemId;
        cause.say(wording);
        cause.namedBy = by;
        cause.namedAt = at;
        return cause;
    }

    /**
     * Takes a new wording.
     *
     * @param read the version that the writer had before them
     * @throws Refusal.Stale if somebody else has written since
     */
    void reword(CauseWording wording, long read) {
        if (read != version) {
            throw new Refusal.Stale();
        }
        say(wording);
    }

    private void say(CauseWording wording) {
        statement = InWords.of(wording.statement(), STATEMENT_MAX);
        perspective = wording.perspective();
        nearness = wording.nearness();
        behind = nearness == Nearness.INDIRECT ? wording.behind() : null;
        strength = wording.strength();
        influence = wording.influence();
        priority = wording.priority();
        if (!sources.equals(wording.sources())) {
            sources.clear();
            sources.addAll(wording.sources());
        }
    }

    CauseWording wording() {
        return new CauseWording(
                statement, perspective, nearness, behind, strength, Set.copyOf(sources), influence, priority);
    }

    long version() {
        return version;
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
