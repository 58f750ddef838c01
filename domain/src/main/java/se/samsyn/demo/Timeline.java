package se.samsyn.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samsyn.platform.Settings;

/**
 * Everything that happens in the story, in the order of time; on the same moment, in the order in which it was added.
 */
final class Timeline {

    /** Acts as a resident, who is not logged in. */
    static final String RESIDENT = "";

    /** Acts as the system itself. */
    static final String SYSTEM = "system";

    /** The morning's first moment at a desk. */
    private static final LocalTime MORNING = LocalTime.of(8, 10);

    /**
     * Something that happens.
     *
     * @param who a member's user name, {@link #RESIDENT} or {@link #SYSTEM}
     * @param what for the message when it fails
     */
    record Entry(Instant at, String who, String what, Runnable act) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Instant at, String who, String what, Runnable act) {
        entries.add(new Entry(at, who, what, act));
    }

    /** On a day at a desk; the later in its section, the later in the day. */
    void add(LocalDate on, int position, String who, String what, Runnable act) {
        add(at(on, MORNING.plusMinutes(6L * (position % 80))), who, what, act);
    }

    static Instant at(LocalDate on, LocalTime time) {
        return ZonedDateTime.of(on, time, Settings.ZONE).toInstant();
    }

    /** What has happened by now, oldest first. The rest of the story has not come yet. */
    List<Entry> until(Instant now) {
        return entries.stream()
                .filter(entry -> entry.at().isBefore(now))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }
}
