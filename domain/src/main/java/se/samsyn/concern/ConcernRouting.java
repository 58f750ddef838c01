package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Whose a concern is among the two authorities: which unit follows from its category, who has it, whether the other
 * party sees it. Refused as {@link ConcernTriage} says.
 */
@UseCase
public class ConcernRouting {

    @Inject
    Concerns concerns;

    @Inject
    Categories categories;

    @Inject
    ConcernLetters letters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** The owning unit follows; text, place, history and assignee stay. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void changeCategory(ConcernId id, long read, String category) {
        var concern = concerns.get(id, read);
        concern.changeCategory(categories.get(category), current.actor(), clock.instant());
        concerns.renewWords(concern);
        letters.received(concern);
    }

    /**
     * Gives it to somebody.
     *
     * @param to null to lay it back into the queue
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void assign(ConcernId id, long read, @Nullable MemberId to) {
        concerns.get(id, read).assign(to, current.actor(), clock.instant());
    }

    /**
     * Lets the other party see it.
     *
     * @param note how the interests were weighed; needed where the ground asks for that
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void share(ConcernId id, LegalGround ground, @Nullable String note) {
        var concern = concerns.get(id);
        concern.share(ground, note, current.actor(), clock.instant());
        concerns.renewWords(concern);
    }
}
