package se.samsyn.concern;

import java.io.Serializable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * A part of a photo that is painted black. All in percent of the photo's width or height, from its upper left corner.
 */
public record BlackBox(double left, double top, double width, double height) implements Serializable {

    private static final double WHOLE = 100;
    /** What rounding in a browser may add. */
    private static final double SLACK = 0.5;

    /** @throws RuleBroken if it is empty or reaches outside the photo */
    void check() {
        if (!(left >= 0
                && top >= 0
                && width > 0
                && height > 0
                && left + width <= WHOLE + SLACK
                && top + height <= WHOLE + SLACK)) {
            throw new RuleBroken(PhotoRule.BOX_OUTSIDE);
        }
    }
}
