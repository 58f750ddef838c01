package se.samsyn.problem;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contributing cause as it is believed (domain.md 2.3, 12).
 *
 * @param behind the cause by way of which it works; null when none is named. Only for one that is indirect
 * @param sources the kinds of the problem's sources that it rests on
 * @param priority from 1, which comes first; null while nobody has said
 */
public record CauseWording(
        String statement,
        Perspective perspective,
        Nearness nearness,
        @Nullable CauseId behind,
        Strength strength,
        Set<SourceKind> sources,
        Influence influence,
        @Nullable Integer priority)
        implements Serializable {

    /** The last of the priorities. */
    public static final int LAST_PRIORITY = 3;

    public CauseWording {
        sources = Set.copyOf(sources);
        if (priority != null && (priority < 1 || priority > LAST_PRIORITY)) {
            throw new IllegalArgumentException("no priority: " + priority);
        }
    }

    /** A cause of which no more is said than what it is, from where it is seen and how well it is founded. */
    public static CauseWording of(String statement, Perspective perspective, Strength strength) {
        return new CauseWording(
                statement, perspective, Nearness.DIRECT, null, strength, Set.of(), Influence.NONE, null);
    }
}
