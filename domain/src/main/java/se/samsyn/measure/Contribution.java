package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one party brings to a measure (S-42b).
 *
 * @param sentence what it does, as the public reads it under "Kommunen gör" or "Polisen gör"
 * @param hours its people's time, over the whole measure
 * @param kronor its cost, over the whole measure
 * @param competence the skill it brings; null when it is not said
 * @param knowledge what it knows that the other does not; null when it is not said
 */
@Embeddable
public record Contribution(
        @Column(name = "sentence", length = Contribution.SENTENCE_MAX, nullable = false) String sentence,
        @Column(name = "hours", nullable = false) int hours,
        @Column(name = "kronor", nullable = false) int kronor,
        @Column(name = "competence", length = Contribution.ASSET_MAX) @Nullable String competence,
        @Column(name = "knowledge", length = Contribution.ASSET_MAX) @Nullable String knowledge)
        implements Serializable {

    public static final int SENTENCE_MAX = 300;
    public static final int ASSET_MAX = 200;

    /** A contribution of which only the public sentence is known. */
    public static Contribution of(String sentence) {
        return new Contribution(sentence, 0, 0, null, null);
    }
}
