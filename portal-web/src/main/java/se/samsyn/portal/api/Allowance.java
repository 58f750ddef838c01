package se.samsyn.portal.api;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often something may be asked from one address in a minute. Kept in memory for that minute only; a school or a
 * mobile network is one address, so what is allowed must do for a class at once.
 */
final class Allowance {

    /** Beyond so many addresses in a minute, those that are new share one. */
    private static final int ADDRESSES_MAX = 10_000;

    private static final String THE_REST = "";
    private static final long MINUTE = 60_000;

    private record Minute(long number, Map<String, Integer> asked) {}

    private final int most;
    private volatile Minute minute = new Minute(0, new ConcurrentHashMap<>());

    /** @param most times a minute from one address */
    Allowance(int most) {
        this.most = most;
    }

    /** Counts one more; answers whether it is within what is allowed. */
    boolean take(String address, Instant now) {
        long number = now.toEpochMilli() / MINUTE;
        var current = minute;
        if (current.number() != number) {
            current = new Minute(number, new ConcurrentHashMap<>());
            minute = current;
        }
        var asked = current.asked();
        var key = asked.containsKey(address) || asked.size() < ADDRESSES_MAX ? address : THE_REST;
        return asked.merge(key, 1, Integer::sum) <= most;
    }
}
