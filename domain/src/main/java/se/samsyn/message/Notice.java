package se.samsyn.message;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;

/** The one line above every public page, while there is one. It is nobody's alone: either party may take it down. */
@Entity
@Table(name = "notice")
class Notice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoticeId id;

    @Version
    private long version;

    @Column(length = NoticeText.MAX)
    private @Nullable String swedish;

    @Column(length = NoticeText.MAX)
    private @Nullable String english;

    @Column
    private @Nullable LocalDate endsOn;

    /** For Hibernate only. */
    protected Notice() {}

    /**
     * Shows it from now on, in place of what stood there.
     *
     * @throws RuleBroken as {@link NoticeText#check} does
     */
    void show(NoticeText text, LocalDate today) {
        text.check(today);
        swedish = text.swedish();
        english = text.english();
        endsOn = text.endsOn();
    }

    void takeDown() {
        swedish = null;
        english = null;
        endsOn = null;
    }

    /** What is shown on a day; empty after its last one. */
    Optional<NoticeText> on(LocalDate today) {
        return swedish == null || english == null || endsOn == null || today.isAfter(endsOn)
                ? Optional.empty()
                : Optional.of(new NoticeText(swedish, english, endsOn));
    }

    /**
     * Lets only what was read be changed.
     *
     * @param read the version that was read
     * @throws Stale if it has been changed since
     */
    void mustBe(long read) {
        if (read != version) {
            throw new Stale();
        }
    }

    NoticeId id() {
        return id;
    }

    long version() {
        return version;
    }
}
