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
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What the one who told adds later. Words of a resident like the first ones: masked, never public, shut away with a
 * locked concern.
 */
@Entity
@Table(name = "concern_addition")
class Addition {

    static final int TEXT_MAX = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AdditionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private AdditionKind kind;

    @Column(length = TEXT_MAX, nullable = false)
    private String text;

    /** Whether the text differs from what was sent. */
    @Column(nullable = false)
    private boolean masked;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /** For Hibernate only. */
    protected Addition() {}

    /** @param words already checked by {@link #checked} */
    static Addition of(ConcernId concern, AdditionKind kind, String words, Instant at) {
        var addition = new Addition();
        addition.id = AdditionId.next();
        addition.concern = concern;
        addition.kind = kind;
        addition.at = at;
        addition.mask(words);
        addition.masked = !addition.text.equals(words);
        return addition;
    }

    /**
     * As it is kept.
     *
     * @throws RuleBroken if there is none, it is too long, or a personnummer stands in it
     */
    static String checked(String typed) {
        var words = typed.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw new RuleBroken(ConcernRule.ADDITION_NEEDED);
        }
        if (words.length() > TEXT_MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, TEXT_MAX);
        }
        PersonData.refusePersonnummer(words);
        return words;
    }

    private void mask(String words) {
        // a mask can be longer than what it stands for
        var safe = PersonData.mask(words);
        text = safe.substring(0, Math.min(safe.length(), TEXT_MAX));
    }

    /** Replaces the words by ones with more masked. The caller has sealed the original. */
    void maskMore(String words) {
        mask(words.strip());
        masked = true;
    }

    AdditionId id() {
        return id;
    }

    ConcernId concern() {
        return concern;
    }

    AdditionKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean isMasked() {
        return masked;
    }

    Instant at() {
        return at;
    }
}
