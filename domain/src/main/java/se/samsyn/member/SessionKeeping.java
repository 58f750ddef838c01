package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * How a member ends their own logins: this one, a forgotten one, all others. Who ends others proves first who they are,
 * so that nobody locks the member out from a desk that was left (ASVS 5.0, 7.5.2).
 */
@UseCase
public class SessionKeeping {

    /** How long it can be told which logins there were; the audit trail knows them for longer. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    MemberSessions sessions;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Clock clock;

    /** Ends the one by which I act. */
    @Allows(Permission.ENTER)
    public void leave() {
        Optional.ofNullable(loggedIn.session()).flatMap(sessions::find).ifPresent(here -> here.end(clock.instant()));
    }

    /**
     * Ends one; one that is over already is no fault.
     *
     * @throws NotFound if it is somebody else's
     * @throws ProofNeeded if it was too long ago that I proved who I am
     */
    @Allows(Permission.ENTER)
    @AsksForProof
    public void end(MemberSessionId id) {
        sessions.find(id)
                .filter(session -> session.member().equals(me()))
                .orElseThrow(() -> new NotFound(MemberSession.class, id))
                .end(clock.instant());
    }

    /**
     * Ends all my logins but one.
     *
     * @param kept the one in which this is asked; null ends all
     * @throws ProofNeeded if it was too long ago that I proved who I am
     */
    @Allows(Permission.ENTER)
    @AsksForProof
    public void endOthers(@Nullable MemberSessionId kept) {
        sessions.endAllOf(me(), kept, clock.instant());
    }

    /** Deletes what is a month old; answers how many. */
    @Allows(Permission.RUN_JOBS)
    public int forgetOld() {
        return sessions.dropOpenedBefore(clock.instant().minus(KEPT));
    }

    private MemberId me() {
        return new MemberId(Objects.requireNonNull(loggedIn.actor().member()));
    }
}
