package se.samsyn.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A goal in words. What may be null is so only for goals that were set before all of it was asked for.
 *
 * @param indicator what is measured
 * @param area where
 * @param population of whom or what
 * @param baseline where it stands
 * @param period when it stood there
 * @param bound how the target is reached
 * @param target where it is to stand
 * @param source where the figures come from
 * @param responsible who follows it up
 */
public record GoalText(
        String indicator,
        @Nullable String area,
        @Nullable String population,
        String baseline,
        @Nullable String period,
        @Nullable GoalBound bound,
        String target,
        String source,
        @Nullable String responsible)
        implements Serializable {}
