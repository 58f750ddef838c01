package se.samsyn.concern;

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
 * What somebody of the staff wrote down about a concern for others of the staff: those who they said, and nobody else.
 * It is the writer's party's own document, sealed with its key, whoever owns the concern. Never changed, never
 * searched, never mailed.
 */
@Entity
@Immutable
@Table(name = "concern_note")
class ConcernNote {

    static final int TEXT_MAX = 2000;

    private static final String COLUMN = "concern_note.words";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConcernNoteId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

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
    protected ConcernNote() {}

    static ConcernNote of(
            ConcernId concern, Owner owner, Visibility visibility, String words, Vault vault, Actor by, Instant at) {
        var note = new ConcernNote();
        note.id = ConcernNoteId.next();
        note.concern = concern;
        note.owner = owner;
        note.visibility = visibility;
        note.words = vault.seal(owner.party(), COLUMN, note.id, words);
        note.by = by;
        note.at = at;
        return note;
    }

    ConcernId concern() {
        return concern;
    }

    ConcernNoteId id() {
        return id;
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
