package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/**
 * One letter each working day about all that waits, instead of one for each thing. Whoever is to get it is entered as,
 * so that it counts what they see and nothing else.
 */
@UseCase
public class MorningPosting {

    @Inject
    MorningLetters wishes;

    @Inject
    Members members;

    @Inject
    MemberLetters letters;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** The name of somebody whose turn it is today and will not be again; empty when all have had theirs. */
    @Allows(Permission.RUN_JOBS)
    public Optional<String> next() {
        return wishes.claim(today()).map(wish -> {
            wish.postedFor(today());
            return members.get(wish.member()).username();
        });
    }

    /** Posts to the actor what waits for them; nothing when nothing does, and nothing twice on one day. */
    @Allows(Permission.ENTER)
    public void post(Waiting waiting) {
        if (!waiting.isNothing()) {
            var me = members.get(
                    new MemberId(Objects.requireNonNull(current.actor().member())));
            letters.morning(me, waiting, today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }
}
