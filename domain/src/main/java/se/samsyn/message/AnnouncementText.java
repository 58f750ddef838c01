package se.samsyn.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * The words of an announcement, in plain Swedish.
 *
 * @param title one line
 * @param lead what it is about, in a sentence or two
 * @param body plain text: a blank line between paragraphs, {@code ## } before a heading
 */
@Embeddable
public record AnnouncementText(
        @Column(name = "title", length = AnnouncementText.TITLE_MAX) String title,
        @Column(name = "lead", length = AnnouncementText.LEAD_MAX) String lead,
        @Column(name = "body", length = AnnouncementText.BODY_COLUMN) String body)
        implements Serializable {

    public static final int TITLE_MAX = 120;
    public static final int LEAD_MAX = 300;
    public static final int BODY_MAX = 8000;

    /** Two texts of {@value #BODY_MAX} characters are too wide for one row, so bodies lie outside of it. */
    static final int BODY_COLUMN = 1_000_000;

    boolean isWhole() {
        return !title.isBlank() && !lead.isBlank() && !body.isBlank();
    }

    /** @throws RuleBroken if a personnummer stands anywhere in it */
    void refusePersonnummer() {
        PersonData.refusePersonnummer(title, lead, body);
    }
}
