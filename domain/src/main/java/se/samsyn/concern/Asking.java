package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.CurrentActor;

/**
 * Asks the parties whether they take on their part of a concern, each as soon as it sees it, and tells them by mail.
 */
@ApplicationScoped
class Asking {

    @Inject
    Acceptances acceptances;

    @Inject
    ConcernLetters letters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Placement placementOf(Concern concern) {
        return acceptances.placementOf(concern);
    }

    /** It has come in, and lies here. */
    void begin(Concern concern, Placement here) {
        letters.received(concern);
        var ours = concern.owner().party();
        var partner = here.partner();
        if (Route.BOTH.equals(partner)) {
            begin(concern, ours, null);
            begin(concern, ours.other(), null);
        } else if (partner != null) {
            begin(concern, ours.other(), partner);
        }
        await(concern);
    }

    /** It goes there from where it lies, and the parties are asked anew. */
    void lay(Concern concern, ConcernEvent why, Placement there, @Nullable String reason) {
        concern.move(why, placementOf(concern).code(), there, reason, current.actor(), clock.instant());
        beginAnew(concern, there);
    }

    /** Nobody of those who had it so far works with it any longer. */
    void release(Concern concern) {
        if (concern.assignee() != null) {
            concern.assign(null, current.actor(), clock.instant());
        }
    }

    /** It lies here from now on; what was asked before has ended. */
    private void beginAnew(Concern concern, Placement here) {
        var now = clock.instant();
        acceptances.standing(concern.id()).forEach(former -> former.end(now));
        begin(concern, here);
    }

    private void begin(Concern concern, Party party, @Nullable String unit) {
        var acceptance = Acceptance.of(concern.id(), party, unit);
        acceptances.add(acceptance);
        askIfSeen(concern, acceptance);
    }

    /** Asks those who have not been asked yet and see it by now. */
    void askWhoSees(Concern concern) {
        acceptances.standing(concern.id()).forEach(acceptance -> askIfSeen(concern, acceptance));
        await(concern);
    }

    private void askIfSeen(Concern concern, Acceptance acceptance) {
        var unit = acceptance.unit();
        if (!acceptance.isAsked() && sees(acceptance.party(), concern)) {
            acceptance.ask(clock.instant());
            if (unit != null) {
                letters.asked(concern, unit);
            }
        }
    }

    /** Who gives it to somebody of its own has said yes. */
    void acceptIfAsked(Concern concern, @Nullable Party party) {
        open(concern, party).ifPresent(acceptance -> accept(concern, acceptance));
    }

    /** @throws RuleBroken if nobody waits for this party's yes */
    void accept(Concern concern, Party party) {
        accept(concern, asked(concern, party));
    }

    /** @throws RuleBroken if nobody waits for this party's yes */
    Acceptance asked(Concern concern, Party party) {
        return open(concern, party).orElseThrow(() -> new RuleBroken(ConcernRule.NOT_ASKED));
    }

    private void accept(Concern concern, Acceptance acceptance) {
        acceptance.accept(clock.instant());
        await(concern);
    }

    /** In the queue it waits for the other party first: the owner's has it before itself anyway. */
    private void await(Concern concern) {
        var ours = concern.owner().party();
        var awaited = Stream.of(ours.other(), ours)
                .filter(party -> open(concern, party).isPresent())
                .findFirst()
                .orElse(null);
        concern.arrange(desk -> desk.await(awaited));
    }

    private Optional<Acceptance> open(Concern concern, @Nullable Party party) {
        return acceptances.standing(concern.id()).stream()
                .filter(acceptance -> acceptance.party() == party && acceptance.isOpen())
                .findFirst();
    }

    private static boolean sees(Party party, Concern concern) {
        return party == concern.owner().party() || concern.visibility().compareTo(Visibility.BOTH) >= 0;
    }
}
