package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/**
 * One letter each working day about all that waits, instead of one for each thing. What waits is counted by acting as
 * whoever gets it, so that it is what they see and nothing else; the letter is the system's.
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
    Clock clock;

    /** Whose turn it is. */
    public record Turn(MemberId member, String username) {}

    /** Somebody whose turn it is today and will not be again; empty when all have had theirs. */
    @Allows(Permission.RUN_JOBS)
    public Optional<Turn> next() {
        return wishes.claim(today()).map(wish -> {
            wish.postedFor(today());
            return new Turn(wish.member(), members.get(wish.member()).username());
        });
    }

    /**
     * Posts to somebody what waits for them; nothing when nothing does, and nothing twice on one day.
     *
     * @param waiting as it was counted while they were acted as
     */
    @Allows(Permission.RUN_JOBS)
    public void post(MemberId member, Waiting waiting) {
        if (!waiting.isNothing()) {
            letters.morning(members.get(member), waiting, today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }
}
