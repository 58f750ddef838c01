package se.samsyn.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What residents read of an effect, apart from what staff write to each other.
 *
 * @param heading what was counted or asked, in plain words
 * @param words what is seen so far
 */
@Embeddable
public record FindingText(
        @Column(name = "heading", length = HEADING_MAX, nullable = false) String heading,
        @Column(name = "words", length = WORDS_MAX, nullable = false) String words)
        implements Serializable {

    public static final int HEADING_MAX = 120;
    public static final int WORDS_MAX = 600;

    /** The same, as it may be kept. */
    FindingText checked() {
        return new FindingText(Said.of(heading, HEADING_MAX), Said.of(words, WORDS_MAX));
    }
}
