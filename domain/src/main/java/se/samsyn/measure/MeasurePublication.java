package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/** What the public reads of a measure, since when, and at which address. Its slug is its own for good. */
@Embeddable
class MeasurePublication {

    @Column(length = 80)
    private @Nullable String slug;

    @Embedded
    private @Nullable PublicText publicText;

    private @Nullable Instant publishedAt;

    @Embedded
    private @Nullable ShownPage shown;

    void write(PublicText text) {
        if (text.isTooLong()) {
            throw new RuleBroken(MeasureRule.PUBLIC_TEXT_TOO_LONG, PublicText.MAX);
        }
        if (publishedAt != null && text.isUnwritten()) {
            throw new RuleBroken(MeasureRule.PUBLIC_TEXT_NEEDED);
        }
        PersonData.refusePersonnummer(text.text(), text.problem(), text.causes());
        publicText = text;
    }

    void begin(String free, ShownPage page, Instant at) {
        if (text().isUnwritten()) {
            throw new RuleBroken(MeasureRule.PUBLIC_TEXT_NEEDED);
        }
        slug = slug == null ? free : slug;
        publishedAt = publishedAt == null ? at : publishedAt;
        show(page);
    }

    void show(ShownPage page) {
        shown = page;
    }

    void end() {
        publishedAt = null;
        shown = null;
    }

    /** What the public reads; null while it does not see it. */
    @Nullable
    ShownPage shown() {
        return shown;
    }

    /** Whether the public reads another page than the latest one. */
    boolean lags(ShownPage latest) {
        return publishedAt != null && !latest.equals(shown);
    }

    @Nullable
    String slug() {
        return slug;
    }

    PublicText text() {
        return publicText == null ? new PublicText(null, null, null) : publicText;
    }

    @Nullable
    Instant since() {
        return publishedAt;
    }
}
