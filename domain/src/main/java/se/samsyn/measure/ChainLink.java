package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;

/**
 * The link that a measure is to break in the chain of events of its problem (S-63).
 *
 * @param position from 1, the earliest
 * @param words as the link read when the measure was aimed at it
 */
@Embeddable
public record ChainLink(
        @Column(name = "chain_link") int position,
        @Column(name = "chain_words", length = ChainLink.WORDS_MAX) String words)
        implements Serializable {

    public static final int WORDS_MAX = 200;

    /**
     * Whether all these lie at the end of the chain, so that it is time to look for a way to step in earlier. Nothing
     * is said of none.
     *
     * @param links how many links the chain has
     */
    public static boolean onlyLast(Collection<ChainLink> broken, int links) {
        return links > 1 && !broken.isEmpty() && broken.stream().allMatch(link -> link.position() >= links);
    }
}
