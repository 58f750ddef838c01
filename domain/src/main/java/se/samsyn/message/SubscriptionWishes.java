package se.samsyn.message;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.measure.MeasureNews;

/**
 * What a subscriber wants to hear of. An empty set is no wish: everything.
 *
 * @param areas codes of areas; what holds for the whole municipality holds for each
 * @param categories codes of categories
 * @param focuses codes of focus areas
 */
public record SubscriptionWishes(Set<String> areas, Set<String> categories, Set<String> focuses, Rhythm rhythm)
        implements Serializable {

    static final int CODE_MAX = 40;

    /** More than there are to choose. */
    private static final int MOST = 100;

    public SubscriptionWishes {
        areas = Set.copyOf(areas);
        categories = Set.copyOf(categories);
        focuses = Set.copyOf(focuses);
        if (areas.size() + categories.size() + focuses.size() > MOST
                || Stream.of(areas, categories, focuses)
                        .flatMap(Set::stream)
                        .anyMatch(code -> code.length() > CODE_MAX)) {
            throw new IllegalArgumentException("no wishes");
        }
    }

    /** Whether it is news for this subscriber. */
    boolean wants(MeasureNews.Item measure) {
        return (areas.isEmpty() || measure.area() == null || areas.contains(measure.area()))
                && (categories.isEmpty() || (measure.category() != null && categories.contains(measure.category())))
                && (focuses.isEmpty() || measure.focuses().stream().anyMatch(focuses::contains));
    }

    /** Whether only some kinds of problems are wished for. */
    boolean areNarrow() {
        return !categories.isEmpty() || !focuses.isEmpty();
    }
}
