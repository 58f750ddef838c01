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
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Vault;

/**
 * What somebody of the staff says of an analysis: a comment when both parties read it, else a note of their own. It is
 * the writer's party's own document, sealed with its key. Never changed.
 */
@Entity
@Immutable
@Table(name = "problem_analysis_note")
class AnalysisNote {

    static final int TEXT_MAX = 2000;

    private static final String COLUMN = "problem_analysis_note.words";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AnalysisNoteId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Visibility visibility;

    @Embedded
    private Sealed words;

    @Embedded
    private Actor by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /** For Hibernate only. */
    protected AnalysisNote() {}

    static AnalysisNote of(
            ProblemId problemId, Owner owner, Visibility visibility, String words, Vault vault, Actor by, Instant at) {
        var note = new AnalysisNote();
        note.id = AnalysisNoteId.next();
        note.problemId = problemId;
        note.owner = owner;
        note.visibility = visibility;
        note.words = vault.seal(owner.party(), COLUMN, note.id, InWords.of(words, TEXT_MAX));
        note.by = by;
        note.at = at;
        return note;
    }

    AnalysisNoteId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    boolean isSeenBy(Sight sight) {
        return sight.sees(owner, visibility);
    }

    String open(Vault vault) {
        return vault.open(owner.party(), COLUMN, id, words);
    }

    Visibility visibility() {
        return visibility;
    }

    Actor by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
