package se.samsyn.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * An announcement in another language. It is approved together with the Swedish text and belongs to it: when that
 * changes, the translation stays behind, and the public does not read it until somebody has seen to it.
 *
 * @param reviewed whether a person who knows the language has reviewed it; if not, a machine made it
 * @param outdated whether the Swedish text has changed since
 */
@Embeddable
public record Translation(
        @Embedded AnnouncementText text,
        @Column(name = "reviewed", nullable = false) boolean reviewed,
        @Column(name = "outdated", nullable = false) boolean outdated)
        implements Serializable {

    /** Of the Swedish text as it reads now. */
    public static Translation of(AnnouncementText text, boolean reviewed) {
        return new Translation(text, reviewed, false);
    }

    Translation leftBehind() {
        return new Translation(text, reviewed, true);
    }

    /** How it reads as one text, for a revision. */
    String content() {
        return String.join(
                "\n",
                (reviewed ? "reviewed" : "machine") + (outdated ? " outdated" : ""),
                text.title(),
                text.lead(),
                text.body());
    }
}
