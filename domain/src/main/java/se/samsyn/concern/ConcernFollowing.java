package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/**
 * What whoever holds the code is told: where it stands and what was answered. Never the words, the place, a contact.
 */
@ReadModel
public class ConcernFollowing {

    /** Looked for in the place of what cannot be a code. */
    private static final TrackingCode STAND_IN = new TrackingCode("222222222222");

    /**
     * A concern from outside.
     *
     * @param id of the one that is worked with, for what other features may tell of it; never shown
     * @param steps every status it has had and the day it last came to it, in that order; the last one is where it
     *     stands
     * @param answer null while there is none
     * @param sentTo who got it when it was sent on last; null when it never was
     * @param rejected why it is not worked with; null unless it is so
     * @param readBy the last day by which somebody has read it
     * @param answeredOn the day of the answer while nothing has happened since; else null
     * @param inProblem whether it is worked with as part of a problem, so that a measure may come
     * @param merged whether others have told of the same, so that what is done and answered is one for all
     * @param parts what else was told and is worked with by itself
     * @param askedUntil the last day to answer a question that the receipt's key shows; null when nothing is asked
     */
    public record View(
            ConcernId id,
            String number,
            String category,
            PublicStatus status,
            List<Step> steps,
            @Nullable String answer,
            @Nullable Receiver sentTo,
            @Nullable RejectReason rejected,
            LocalDate readBy,
            @Nullable LocalDate answeredOn,
            boolean inProblem,
            boolean merged,
            List<Part> parts,
            @Nullable LocalDate askedUntil)
            implements Serializable {}

    /**
     * What staff have taken out of it.
     *
     * @param answer null while there is none
     */
    public record Part(String category, PublicStatus status, @Nullable String answer) implements Serializable {}

    /** Since when it has had a status. */
    public record Step(PublicStatus status, LocalDate since) implements Serializable {}

    /**
     * Who got it (domain.md 4.5).
     *
     * @param name a unit, or whoever it belongs to outside the two parties; null where several or none is named
     * @param both whether both parties work with it; without a name, else, the coordination function does
     */
    public record Receiver(@Nullable String name, boolean both) implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Additions additions;

    @Inject
    Acceptances acceptances;

    @Inject
    MemberQueries members;

    @Inject
    Receipts receipts;

    /**
     * The concern that a code belongs to; empty if it is nobody's or cannot be a code. Both take the same steps, and so
     * the same time: only a code that was given out is worth more than another guess.
     *
     * @param typed as typed
     */
    @Allows(Permission.ANYONE)
    public Optional<View> byCode(String typed) {
        var code = TrackingCode.parse(typed);
        return concerns.byCode(receipts.hashes(code.orElse(STAND_IN)))
                .filter(found -> code.isPresent())
                .map(this::view);
    }

    private View view(Concern concern) {
        var work = concerns.mainOf(concern);
        var course = course(concern, work);
        var status = work.axes().status();
        return new View(
                work.id(),
                concern.marks().number(),
                concern.category(),
                status,
                steps(course, status),
                work.answer() == null ? concern.answer() : work.answer(),
                sentOn(course).map(entry -> receiver(entry, work)).orElse(null),
                work.rejectReason(),
                concern.dueOn(),
                work.axes().handling() == Handling.ANSWERED ? answeredOn(work.history()) : null,
                work.axes().progress() != Progress.NONE,
                concern.kin().isDuplicate(),
                concerns.partsOf(concern.id()).stream().map(this::part).toList(),
                additions
                        .openQuestionTo(concern.id())
                        .map(ReporterQuestion::dueOn)
                        .orElse(null));
    }

    private Part part(Concern part) {
        var work = concerns.mainOf(part);
        return new Part(part.category(), work.axes().status(), work.answer() == null ? part.answer() : work.answer());
    }

    /** What the one who told was shown: of a duplicate its own course until it was one, from then on its main one's. */
    static List<ConcernEntry> course(Concern concern, Concern work) {
        if (concern.equals(work)) {
            return concern.history();
        }
        var course = new ArrayList<ConcernEntry>();
        int merged = 0;
        for (var entry : concern.history()) {
            course.add(entry);
            if (entry.event() == ConcernEvent.MERGED && entry.to() != null) {
                merged = course.size();
            }
        }
        course.subList(merged, course.size()).clear();
        var since = course.get(merged - 1).at();
        work.history().stream().filter(entry -> entry.at().isAfter(since)).forEach(course::add);
        return List.copyOf(course);
    }

    private Receiver receiver(ConcernEntry sentOn, Concern concern) {
        if (sentOn.event() == ConcernEvent.REFERRED) {
            return new Receiver(sentOn.to(), false);
        }
        // who will work with it gets it once it is shared with their party; until then its owner has it
        var unit = concern.visibility() == Visibility.BOTH
                ? acceptances.placementOf(concern).code()
                : concern.owner().unit();
        return unit == null || unit.equals(Route.BOTH)
                ? new Receiver(null, unit != null)
                : new Receiver(members.unitName(unit).orElse(null), false);
    }

    /** The line by which it was sent on last: to somebody of the parties, or since then to somebody outside. */
    static Optional<ConcernEntry> sentOn(List<ConcernEntry> history) {
        ConcernEntry sent = null;
        PublicStatus before = null;
        for (var entry : history) {
            if (entry.status() == PublicStatus.SENT_ON
                    && (before != PublicStatus.SENT_ON || entry.event() == ConcernEvent.REFERRED)) {
                sent = entry;
            }
            before = entry.status();
        }
        return Optional.ofNullable(sent);
    }

    private static @Nullable LocalDate answeredOn(List<ConcernEntry> history) {
        return history.stream()
                .filter(entry -> entry.event() == ConcernEvent.ANSWERED)
                .map(entry -> LocalDate.ofInstant(entry.at(), Settings.ZONE))
                .max(Comparator.naturalOrder())
                .orElse(null);
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
