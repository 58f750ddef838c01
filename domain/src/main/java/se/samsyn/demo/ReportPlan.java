package se.samsyn.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Contact;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.place.GeoPoint;

/**
 * A report that will be told of, and what will become of it.
 *
 * @param placeWords null when there is only the pin
 * @param contact null for those who left none
 * @param photographed whether a picture is sent with it
 * @param problem the name of the problem it becomes part of; null for those that stand alone
 * @param keeper who keeps the road, where that is neither of the parties; else null
 */
record ReportPlan(
        Instant at,
        String category,
        String language,
        String text,
        @Nullable String placeWords,
        GeoPoint point,
        Circumstances circumstances,
        @Nullable Contact contact,
        boolean photographed,
        IntakeChannel channel,
        Fate fate,
        @Nullable String problem,
        @Nullable String keeper) {

    /** How far it comes. */
    enum Fate {
        UNREAD,
        READING,
        ASSIGNED,
        REFERRED,
        ANSWERED,
        CLOSED,
        /** Part of a problem, answered or not. */
        LINKED,
        DUPLICATE,
        FAULT,
        LOCKED
    }
}
