package se.samsyn.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where more has come together than is to be expected of it.
 *
 * @param east its middle, in metres of the plane that was searched
 * @param north the same northwards
 * @param radius in metres
 * @param kind of which kind there is so much; null if of all together
 * @param days in how many of the last days; null if in all the time
 * @param expected how many would be usual there, by how much is told from there and how much of this in all
 * @param strength the logarithm of how much likelier it is with a cluster than without; for the order
 * @param chance how often chance alone brings about one as clear anywhere, from 0 to 1
 * @param members which of the happenings make it up, by their order
 */
public record Cluster(
        double east,
        double north,
        double radius,
        @Nullable Integer kind,
        @Nullable Integer days,
        double expected,
        double strength,
        double chance,
        List<Integer> members) {

    public int seen() {
        return members.size();
    }

    public double ratio() {
        return seen() / expected;
    }
}
