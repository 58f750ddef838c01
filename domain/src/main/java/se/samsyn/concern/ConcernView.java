package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Settings;

/**
 * A concern through the eyes of an {@link Onlooker}: the one place that leaves out what is not shared. A look ahead at
 * what the other party would see goes the same way.
 */
@Repository
class ConcernView {

    /** That there is somebody to reach, and what they agreed to. */
    private static final Set<ConcernEvent> OF_CONTACT = EnumSet.of(
            ConcernEvent.CONSENTED,
            ConcernEvent.CONTACT_CONFIRMED,
            ConcernEvent.CONTACT_WITHDRAWN,
            ConcernEvent.CONTACT_CORRECTED,
            ConcernEvent.CONTACT_ERASED,
            ConcernEvent.CONTACT_RESTRICTED,
            ConcernEvent.CONTACT_RELEASED,
            ConcernEvent.CALLED,
            ConcernEvent.NUMBER_FORGOTTEN);

    @Inject
    Concerns concerns;

    @Inject
    Nearby nearby;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Of a concern that the onlooker sees. */
    ConcernQueries.View of(Concern concern, Onlooker onlooker) {
        var id = concern.id();
        var shown = EnumSet.allOf(SharedPart.class);
        shown.removeIf(part -> !onlooker.sees(concern, part));
        boolean ours = onlooker.isOf(concern);
        boolean circumstances = ours || shown.contains(SharedPart.CIRCUMSTANCES);
        var place = concerns.placeOf(id);
        var placeWords = shown.contains(SharedPart.POINT) ? concern.words().placeWords() : null;
        var words = shown.contains(SharedPart.WORDS) ? new Words(concern.words().text(), placeWords) : null;
        var point = place != null && shown.contains(SharedPart.POINT) ? place.point() : null;
        return new ConcernQueries.View(
                id,
                concern.version(),
                concern.marks().number(),
                concern.category(),
                onlooker.shared(concern).all(),
                shown,
                words,
                placeWords,
                point,
                place == null ? null : place.areaCode(),
                circumstances || words != null ? concern.language() : null,
                concern.channel(),
                concern.owner(),
                concern.visibility(),
                concern.assignee(),
                concern.axes(),
                ours ? Delivery.of(outbox.states(concern.marks().number() + "/")) : Delivery.NONE,
                circumstances ? concern.circumstances() : Circumstances.NONE,
                referral(concern, ours || words != null),
                concern.rejectReason(),
                concern.answer(),
                concern.receivedAt(),
                concern.dueOn(),
                isLate(concern),
                (ours || shown.contains(SharedPart.ORIGINAL)) && concerns.hasOriginal(id),
                (ours || shown.contains(SharedPart.CONTACT)) && concerns.hasContact(id),
                ours
                        && concerns.usableContactOf(concern)
                                .filter(Contact::wantsCall)
                                .isPresent(),
                concern.isUnread(),
                point == null ? null : nearby.closeBy(concern, point, onlooker),
                point == null ? null : nearby.around(concern, point, onlooker),
                history(concern, onlooker));
    }

    /** Lines that were written for the owner's party alone are not for the other one. */
    private static List<ConcernEntry> history(Concern concern, Onlooker onlooker) {
        var seen = new ArrayList<>(concern.history().stream()
                .filter(entry -> onlooker.sight().sees(concern.owner(), entry.visibility()))
                .filter(entry -> !OF_CONTACT.contains(entry.event())
                        || onlooker.isOf(concern)
                        || onlooker.sees(concern, SharedPart.CONTACT))
                .map(entry -> mayRead(concern, entry, onlooker) ? entry : entry.withoutNote())
                .toList());
        Collections.reverse(seen);
        return List.copyOf(seen);
    }

    /**
     * What staff wrote may say again what was told: the other party reads it where it reads that, where it was written
     * for it or for everybody, or by itself. How interests were weighed is never for it.
     */
    private static boolean mayRead(Concern concern, ConcernEntry entry, Onlooker onlooker) {
        if (onlooker.isOf(concern)
                || entry.visibility() == Visibility.PUBLIC
                || entry.by().party() == onlooker.sight().party()
                || entry.event() == ConcernEvent.HANDED_OVER) {
            return true;
        }
        return entry.event() != ConcernEvent.SHARED && onlooker.sees(concern, SharedPart.WORDS);
    }

    /** To whom it was sent on is public; why is told where the words are. */
    private static @Nullable Referral referral(Concern concern, boolean reason) {
        var referral = concern.referral();
        return referral == null || reason ? referral : new Referral(referral.receiver(), "");
    }

    private boolean isLate(Concern concern) {
        var today = LocalDate.now(clock.withZone(Settings.ZONE));
        var time = ConcernQueries.serviceTime(concern.axes(), concern.dueOn(), today);
        return time != null && time.isLate();
    }
}
