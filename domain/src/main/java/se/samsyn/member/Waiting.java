package se.samsyn.member;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What waits for somebody, as mere numbers: they leave the house by mail, where no resident's word may go (domain.md
 * 6.3).
 *
 * @param mine reports given to them, neither answered nor passed on
 * @param unread reports that nobody has begun to read
 * @param late those of them that are past their day
 * @param asked reports that their party has yet to take on
 * @param texts that wait for an approval of their party
 * @param measures that their party has chosen and not decided
 * @param goals of open problems that are past their day
 * @param followUps looks back on measures that have ended, whose day has come
 * @param tasks of theirs that are to be done today or should have been
 */
public record Waiting(
        int mine, int unread, int late, int asked, int texts, int measures, int goals, int followUps, int tasks)
        implements Serializable {

    boolean isNothing() {
        return counts().isEmpty();
    }

    /** The numbers that are not zero, by the names of their lines, in the order in which they are told. */
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("mine", mine);
        counts.put("late", late);
        counts.put("unread", unread);
        counts.put("asked", asked);
        counts.put("texts", texts);
        counts.put("measures", measures);
        counts.put("goals", goals);
        counts.put("followUps", followUps);
        counts.put("tasks", tasks);
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
