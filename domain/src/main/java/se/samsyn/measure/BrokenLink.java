package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A link of the chain of events that ends in a problem, which a measure is to break (S-63).
 *
 * @param id stays when the link is moved or worded anew
 * @param words of the link; a measure keeps those it had when the measure was aimed at it
 */
@Embeddable
public record BrokenLink(
        @Column(name = "chain_link") UUID id, @Column(name = "chain_words", length = BrokenLink.WORDS_MAX) String words)
        implements Serializable {

    public static final int WORDS_MAX = 200;

    /**
     * Whether all that is broken is the end of the chain, so that it is time to look for a way to step in earlier.
     * Links that are no longer in it do not count; nothing is said while none is broken.
     *
     * @param chain the earliest link first
     */
    static boolean isOnlyLast(Collection<BrokenLink> broken, List<BrokenLink> chain) {
        var links = chain.stream().map(BrokenLink::id).toList();
        var hit = broken.stream().map(BrokenLink::id).filter(links::contains).collect(Collectors.toSet());
        return links.size() > 1 && hit.size() == 1 && hit.contains(links.get(links.size() - 1));
    }
}
