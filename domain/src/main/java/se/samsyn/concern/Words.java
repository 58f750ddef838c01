package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The two free texts of a concern. They are never public.
 *
 * @param placeWords the place in words; null when there is only a point
 */
@Embeddable
public record Words(
        @Column(name = "text", length = Submission.TEXT_MAX, nullable = false) String text,
        @Column(name = "place_words", length = Submission.PLACE_MAX) @Nullable String placeWords)
        implements Serializable {

    /**
     * With what points out persons masked. Where the masks are longer than what they hide, the end of a text that fills
     * its field is cut; the sealed original keeps it.
     */
    Words masked() {
        return new Words(
                cut(PersonData.mask(text), Submission.TEXT_MAX),
                placeWords == null ? null : cut(PersonData.mask(placeWords), Submission.PLACE_MAX));
    }

    /** Whether one of the two tells of a child in need. */
    boolean tellOfChildInNeed() {
        return Trigger.isChildInNeed(text) || (placeWords != null && Trigger.isChildInNeed(placeWords));
    }

    private static String cut(String masked, int max) {
        return masked.length() > max ? masked.substring(0, max) : masked;
    }
}
