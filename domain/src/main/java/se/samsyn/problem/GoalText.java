package se.samsyn.problem;

import java.io.Serializable;

/**
 * A goal in words.
 *
 * @param indicator what is measured
 * @param baseline where it stands, with its period
 * @param target where it is to stand
 * @param source where the figures come from
 */
public record GoalText(String indicator, String baseline, String target, String source) implements Serializable {}
