package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When it is like that. Never an instant: an exact time would point at persons, and a pattern is what the work needs.
 *
 * @param timeOfDay null when not said, as all of them
 */
@Embeddable
public record TimeHint(
        @Enumerated(EnumType.STRING) @Column(name = "time_of_day", length = 20) @Nullable TimeOfDay timeOfDay,
        @Enumerated(EnumType.STRING) @Column(name = "week_part", length = 20) @Nullable WeekPart weekPart,
        @Enumerated(EnumType.STRING) @Column(name = "season", length = 20) @Nullable Season season,
        @Enumerated(EnumType.STRING) @Column(name = "how_often", length = 20) @Nullable HowOften howOften)
        implements Serializable {

    /** Nothing was said. */
    public static final TimeHint NONE = new TimeHint(null, null, null, null);

    /** Part of the day. */
    public enum TimeOfDay {
        MORNING,
        DAY,
        EVENING,
        NIGHT
    }

    /** Part of the week. */
    public enum WeekPart {
        WEEKDAY,
        WEEKEND,
        ALL_WEEK
    }

    /** Part of the year. */
    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER,
        ALL_YEAR
    }

    /** How often it is like that. */
    public enum HowOften {
        ONCE,
        MONTHLY,
        WEEKLY,
        DAILY
    }
}
