package se.samsyn.concern;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for two concerns telling of the same event. People decide; this only says which are worth a look (adr
 * 0034).
 *
 * <p>Points: place 3 within 50 m, 2 within 100 m, 1 within 250 m; time 2 within a week, 1 within 30 days; 2 for the
 * same category, 1 for another one of its tile; words 3 for five or more in common, 2 for three, 1 for two. Six are
 * enough. Nothing makes up for more than 250 m or 90 days. Where a place is not known, or not shown, it takes five
 * words.
 *
 * @param metres between their points; null unless both are known and shown
 * @param days between their days of receipt
 * @param sameTile whether they were told under the same tile; so when the category is the same
 * @param words those in common, as they stand in the first one; none where its text is not shown
 */
public record Likeness(@Nullable Integer metres, int days, boolean sameCategory, boolean sameTile, List<String> words)
        implements Serializable {

    static final int METRES_MAX = 250;
    static final int DAYS_MAX = 90;

    private static final int ENOUGH = 6;
    private static final int MANY_WORDS = 5;

    public Likeness {
        words = List.copyOf(words);
    }

    /** The more, the more alike. */
    int points() {
        return place() + time() + matter() + text();
    }

    boolean isEnough() {
        boolean apart = days > DAYS_MAX || (metres != null && metres > METRES_MAX);
        return !apart && points() >= ENOUGH && (metres != null || words.size() >= MANY_WORDS);
    }

    private int place() {
        if (metres == null || metres > METRES_MAX) {
            return 0;
        }
        return metres <= 50 ? 3 : metres <= 100 ? 2 : 1;
    }

    private int time() {
        return days <= 7 ? 2 : days <= 30 ? 1 : 0;
    }

    private int matter() {
        return sameCategory ? 2 : sameTile ? 1 : 0;
    }

    private int text() {
        return words.size() >= MANY_WORDS ? 3 : words.size() >= 3 ? 2 : words.size() == 2 ? 1 : 0;
    }
}
