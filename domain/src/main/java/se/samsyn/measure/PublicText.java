package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What residents read about a measure, in plain Swedish and apart from what staff write to each other.
 *
 * @param text what is done; null until it is written
 * @param problem the problem, how often and since when; null until it is written
 * @param causes what is thought to lie behind it; null until it is written
 */
@Embeddable
public record PublicText(
        @Column(name = "public_text", length = PublicText.MAX) @Nullable String text,
        @Column(name = "public_problem", length = PublicText.MAX) @Nullable String problem,
        @Column(name = "public_causes", length = PublicText.MAX) @Nullable String causes)
        implements Serializable {

    /** Characters, of each part. */
    public static final int MAX = 600;

    boolean isUnwritten() {
        return text == null || text.isBlank();
    }

    boolean isTooLong() {
        return isTooLong(text) || isTooLong(problem) || isTooLong(causes);
    }

    private static boolean isTooLong(@Nullable String part) {
        return part != null && part.length() > MAX;
    }
}
