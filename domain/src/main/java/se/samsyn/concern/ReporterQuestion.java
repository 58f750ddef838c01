package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/** What staff ask the one who told, to be answered by a day. Shown to whoever has the receipt's key. */
@Entity
@Table(name = "concern_question")
class ReporterQuestion {

    /** The last day for an answer lies within this many days. */
    static final int DAYS_MAX = 90;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuestionId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    @SuppressWarnings("UnusedVariable") // queries read it
    private ConcernId concern;

    @Column(length = StaffText.MAX, nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    /** The last day, included. */
    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column
    private @Nullable Instant answeredAt;

    /** For Hibernate only. */
    protected ReporterQuestion() {}

    /**
     * Asks.
     *
     * @param dueOn the last day, included
     * @param today in Swedish time
     * @throws RuleBroken if the text is missing, too long or holds a personnummer, or the day is past or too far away
     */
    static ReporterQuestion ask(ConcernId concern, String text, LocalDate dueOn, LocalDate today, Instant at) {
        if (!dueOn.isAfter(today) || dueOn.isAfter(today.plusDays(DAYS_MAX))) {
            throw new RuleBroken(ConcernRule.DEADLINE, DAYS_MAX);
        }
        var question = new ReporterQuestion();
        question.id = QuestionId.next();
        question.concern = concern;
        question.text = StaffText.needed(text, StaffText.MAX, ConcernRule.QUESTION_NEEDED);
        question.askedAt = at;
        question.dueOn = dueOn;
        return question;
    }

    /** An answer after the last day is an answer too. */
    void answered(Instant at) {
        answeredAt = at;
    }

    QuestionId id() {
        return id;
    }

    ConcernId concern() {
        return concern;
    }

    String text() {
        return text;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
