package se.samsyn.walk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What is planned of a walk.
 *
 * @param begins when; null while nobody has said so
 * @param meetingPlace where, in words
 * @param purpose why it is held and what to look for; may be empty
 * @param stops where people stop on the way, in their order; may be empty
 */
public record Plan(String title, @Nullable Instant begins, String meetingPlace, String purpose, List<String> stops)
        implements Serializable {

    public static final int TITLE_MAX = 120;
    public static final int PLACE_MAX = 200;
    public static final int PURPOSE_MAX = 2000;
    public static final int STOPS_MAX = 20;

    /** Nothing around; lines without words are no stops. */
    public Plan {
        title = title.strip();
        meetingPlace = meetingPlace.strip();
        purpose = purpose.replace("\r\n", "\n").strip();
        stops = stops.stream()
                .map(String::strip)
                .filter(stop -> !stop.isEmpty())
                .toList();
    }

    /**
     * When it begins, of a plan that can be carried out.
     *
     * @throws RuleBroken if something is missing or too long, or a personnummer stands in it
     */
    Instant checked() {
        if (title.isEmpty()) {
            throw new RuleBroken(WalkRule.TITLE_NEEDED);
        }
        if (begins == null || meetingPlace.isEmpty()) {
            throw new RuleBroken(WalkRule.BEGINNING_NEEDED);
        }
        mustFit(title, TITLE_MAX);
        mustFit(meetingPlace, PLACE_MAX);
        mustFit(purpose, PURPOSE_MAX);
        if (stops.size() > STOPS_MAX) {
            throw new RuleBroken(WalkRule.TOO_MANY_STOPS, STOPS_MAX);
        }
        stops.forEach(stop -> mustFit(stop, PLACE_MAX));
        return begins;
    }

    /** What is written of a walk is no more than this long, and names nobody by their number. */
    static void mustFit(String text, int most) {
        if (text.length() > most) {
            throw new RuleBroken(WalkRule.TEXT_TOO_LONG, most);
        }
        PersonData.refusePersonnummer(text);
    }
}
