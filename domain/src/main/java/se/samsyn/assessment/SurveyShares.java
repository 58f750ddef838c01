package se.samsyn.assessment;

import java.io.Serializable;

/**
 * How many percent of those asked said so, before and after; different people each time.
 *
 * @param percentBefore from 0 to 100
 * @param askedBefore how many answered, from 1
 */
public record SurveyShares(double percentBefore, int askedBefore, double percentAfter, int askedAfter)
        implements Serializable {

    boolean fits() {
        return askedBefore > 0
                && askedAfter > 0
                && percentBefore >= 0
                && percentBefore <= 100
                && percentAfter >= 0
                && percentAfter <= 100;
    }
}
