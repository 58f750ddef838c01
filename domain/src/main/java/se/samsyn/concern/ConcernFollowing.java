package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/**
 * What whoever holds the code is told: where it stands and what was answered. Never the words, the place, a contact.
 */
@ReadModel
public class ConcernFollowing {

    /**
     * A concern from outside.
     *
     * @param steps every status it has had and the day it last came to it, in that order; the last one is where it
     *     stands
     * @param answer null while there is none
     * @param sentTo outside the two parties; null unless referred
     * @param unit the code of the unit that has it; null when the coordination function does
     * @param rejected why it is not worked with; null unless it is so
     * @param readBy the last day by which somebody has read it
     */
    public record View(
            String number,
            String category,
            PublicStatus status,
            List<Step> steps,
            @Nullable String answer,
            @Nullable String sentTo,
            @Nullable String unit,
            @Nullable RejectReason rejected,
            LocalDate readBy)
            implements Serializable {}

    /** Since when it has had a status. */
    public record Step(PublicStatus status, LocalDate since) implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Receipts receipts;

    /**
     * The concern that a code belongs to.
     *
     * @param code as typed
     * @throws RuleBroken if it cannot be a code
     * @throws NotFound if it is nobody's
     */
    @Allows(Permission.ANYONE)
    public View byCode(String code) {
        var concern = concerns.byCode(receipts.hashes(TrackingCode.parse(code)))
                .orElseThrow(() -> new NotFound(TrackingCode.class, "of that name"));
        var referral = concern.referral();
        var status = concern.axes().status();
        return new View(
                concern.marks().number(),
                concern.category(),
                status,
                steps(concern.history(), status),
                concern.answer(),
                referral == null || status != PublicStatus.SENT_ON ? null : referral.receiver(),
                concern.owner().unit(),
                concern.rejectReason(),
                concern.dueOn());
    }

    /** A status that came back counts from its return, and stands last. */
    static List<Step> steps(List<ConcernEntry> history, PublicStatus current) {
        Map<PublicStatus, LocalDate> since = new EnumMap<>(PublicStatus.class);
        PublicStatus before = null;
        for (var entry : history) {
            if (entry.status() != before) {
                since.put(entry.status(), LocalDate.ofInstant(entry.at(), Settings.ZONE));
                before = entry.status();
            }
        }
        var now = since.remove(current);
        var steps = new ArrayList<Step>();
        since.forEach((status, day) -> steps.add(new Step(status, day)));
        steps.sort(Comparator.comparing(Step::since));
        if (now != null) {
            steps.add(new Step(current, now));
        }
        return List.copyOf(steps);
    }
}
