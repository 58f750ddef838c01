package se.samsyn.concern;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.GeoPoint;

/**
 * What somebody tells of a place, as it comes from the form.
 *
 * @param token what {@link SubmissionTokens#issue} gave the form
 * @param category the code of a category
 * @param text in own words, in any language; at most {@link #TEXT_MAX} characters
 * @param placeWords the place in words; may be null when there is a point
 * @param point may be null when there are words
 * @param language the language of the form, such as {@code sv}
 * @param contact null when nothing was given
 */
public record Submission(
        String token,
        String category,
        String text,
        @Nullable String placeWords,
        @Nullable GeoPoint point,
        String language,
        Circumstances circumstances,
        @Nullable Contact contact)
        implements Serializable {

    public static final int TEXT_MAX = 4000;
    public static final int PLACE_MAX = 200;
    public static final int LANGUAGE_MAX = 20;

    /** Line ends as one character, as the form counts them; nothing around. */
    public Submission {
        text = text.replace("\r\n", "\n").strip();
        placeWords = placeWords == null || placeWords.isBlank() ? null : placeWords.strip();
    }

    /** @throws RuleBroken if something is missing or too long */
    void check() {
        if (text.isEmpty()) {
            throw new RuleBroken(ConcernRule.TEXT_NEEDED);
        }
        if (text.length() > TEXT_MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, TEXT_MAX);
        }
        if (placeWords == null && point == null) {
            throw new RuleBroken(ConcernRule.PLACE_NEEDED);
        }
        if (placeWords != null && placeWords.length() > PLACE_MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, PLACE_MAX);
        }
        var group = circumstances.group();
        if (group != null) {
            group.check();
        }
        if (contact != null) {
            contact.check();
        }
    }

    /** @throws RuleBroken if a personnummer stands anywhere in it (7.8 #10) */
    void refusePersonnummer() {
        PersonData.refusePersonnummer(text, placeWords);
        if (contact != null) {
            contact.refusePersonnummer();
        }
    }

    Words words() {
        return new Words(text, placeWords);
    }
}
