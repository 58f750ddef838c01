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

    void begin(String free, Instant at) {
        if (text().isUnwritten()) {
            throw new RuleBroken(MeasureRule.PUBLIC_TEXT_NEEDED);
        }
        slug = slug == null ? free : slug;
        publishedAt = publishedAt == null ? at : publishedAt;
    }

    void end() {
        publishedAt = null;
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
