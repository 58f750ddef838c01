package se.samsyn.statistics;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whether what decreased in one place came up around it, or decreased there too.
 *
 * @param quotient the weighted displacement quotient (WDQ: Bowers and Johnson 2003); null where there was no decrease
 *     that could have moved, or nothing to compare with
 * @param kind what it says
 * @param netEffect events avoided in the place and around it together (TNE: Guerette 2009); negative is more of them;
 *     null where the comparison has no events before
 */
public record Displacement(@Nullable Double quotient, Kind kind, @Nullable Double netEffect) implements Serializable {

    private static final double EQUAL = 1e-9;

    public enum Kind {
        /** It decreased around it even more than in the place itself. */
        DIFFUSION_BEYOND_EFFECT,
        /** It decreased around it too. */
        DIFFUSION,
        /** Around it nothing changed. */
        NONE,
        /** Less came up around it than went away. */
        LESS_THAN_EFFECT,
        /** As much came up around it as went away. */
        ALL_OF_EFFECT,
        /** More came up around it than went away. */
        BEYOND_EFFECT,
        /** Nothing decreased in the place, so nothing can have moved from it. */
        NOT_ASKED
    }

    public static Displacement of(Counts treated, Counts around, Counts comparison) {
        if (comparison.hasZero()) {
            return new Displacement(
                    null, Kind.NOT_ASKED, comparison.before() == 0 ? null : net(treated, around, comparison));
        }
        var net = net(treated, around, comparison);
        var effect = against(treated, comparison);
        if (effect >= 0) {
            return new Displacement(null, Kind.NOT_ASKED, net);
        }
        var quotient = against(around, comparison) / effect;
        return new Displacement(quotient, kind(quotient), net);
    }

    /** How the share of the comparison changed. */
    private static double against(Counts counts, Counts comparison) {
        return counts.rateAfter() / comparison.rateAfter() - counts.rateBefore() / comparison.rateBefore();
    }

    private static double net(Counts treated, Counts around, Counts comparison) {
        var expected = comparison.rateAfter() / comparison.rateBefore();
        return treated.rateBefore() * expected
                - treated.rateAfter()
                + around.rateBefore() * expected
                - around.rateAfter();
    }

    private static Kind kind(double quotient) {
        if (Math.abs(quotient + 1) < EQUAL) {
            return Kind.ALL_OF_EFFECT;
        }
        if (Math.abs(quotient) < EQUAL) {
            return Kind.NONE;
        }
        if (quotient < 0) {
            return quotient < -1 ? Kind.BEYOND_EFFECT : Kind.LESS_THAN_EFFECT;
        }
        return quotient > 1 ? Kind.DIFFUSION_BEYOND_EFFECT : Kind.DIFFUSION;
    }
}
