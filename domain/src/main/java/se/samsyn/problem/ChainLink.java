package se.samsyn.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * A link of the chain of events. It is the same link when its words change or it is moved, so that a measure can say
 * which one it breaks (S-63).
 */
@Embeddable
public record ChainLink(
        @Column(name = "link_id", nullable = false) UUID id,
        @Column(name = "words", length = ChainLink.MAX, nullable = false) String words)
        implements Serializable {

    public static final int MAX = 200;

    /** The fewest links of a chain; with fewer there is nothing to break earlier. */
    public static final int FEWEST = 3;

    /** The most links of a chain. */
    public static final int MOST = 8;

    public static ChainLink of(String words) {
        return new ChainLink(UuidCreator.getTimeOrderedEpoch(), words);
    }

    ChainLink tidy() {
        return new ChainLink(id, InWords.of(words, MAX));
    }
}
