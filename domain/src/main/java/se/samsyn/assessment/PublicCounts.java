package se.samsyn.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Counts before and after as residents may read them, of the place and of the one it is compared with.
 *
 * @param compared null without a comparison
 */
public record PublicCounts(Pair here, @Nullable Pair compared) implements Serializable {

    /** Under five, somebody could be told apart. */
    static final int LEAST = 5;

    /** How many, before and after. */
    public record Pair(long before, long after) implements Serializable {

        private static Pair of(AreaCounts counts) {
            return new Pair(counts.before(), counts.after());
        }

        private boolean isSmall() {
            return before < LEAST || after < LEAST;
        }
    }

    /**
     * The counts of a study; null where it has none, or one that is too small to be shown. Of our own reports only the
     * count of an area and of a whole quarter is public (design.md section 2), never that of a place.
     */
    static @Nullable PublicCounts of(StudyFigures figures) {
        var treated = figures.counts().get(StudyPart.TREATED);
        var comparison = figures.counts().get(StudyPart.COMPARISON);
        if (treated == null || figures.source() == FigureSource.PORTAL_REPORTS) {
            return null;
        }
        var counts = new PublicCounts(Pair.of(treated), comparison == null ? null : Pair.of(comparison));
        var compared = counts.compared();
        return counts.here().isSmall() || (compared != null && compared.isSmall()) ? null : counts;
    }

    /**
     * The shares of a survey; null where there is none, or so few said one thing or the other that they can be guessed.
     */
    static @Nullable SurveyShares shares(StudyFigures figures) {
        var shares = figures.shares();
        return shares == null
                        || isSmall(shares.percentBefore(), shares.askedBefore())
                        || isSmall(shares.percentAfter(), shares.askedAfter())
                ? null
                : shares;
    }

    private static boolean isSmall(double percent, int asked) {
        long said = Math.round(asked * percent / 100);
        return said < LEAST || asked - said < LEAST;
    }
}
