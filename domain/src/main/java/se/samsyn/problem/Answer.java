package se.samsyn.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis says to one of its questions (S-08).
 *
 * @param words what is said
 * @param source where that is known from; null when nobody has said
 * @param strength how strong the evidence is; null when nobody has judged
 */
@Embeddable
public record Answer(
        @Column(name = "words", length = AnalysisQuestion.MAX, nullable = false) String words,
        @Column(name = "source", length = Answer.SOURCE_MAX) @Nullable String source,
        @Enumerated(EnumType.STRING) @Column(name = "strength", length = 20) @Nullable Strength strength)
        implements Serializable {

    public static final int SOURCE_MAX = 300;

    /** As it is kept: without blanks, and founded only where the question asks for it. */
    Answer tidy(AnalysisQuestion question) {
        var said = InWords.of(words, question.max());
        return question.isFounded()
                ? new Answer(said, InWords.optional(source, SOURCE_MAX), strength)
                : new Answer(said, null, null);
    }
}
