package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How a party documents what happened to personal data, and that IMY was told in time (GDPR art. 33, D-09). */
@UseCase
public class IncidentRegistering {

    @Inject
    Registers registers;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Something has happened.
     *
     * @throws RuleBroken if something is missing, names somebody, or is still to come
     */
    @Allows(Permission.ANSWER_PERSONS)
    public PrivacyIncidentId report(IncidentFacts facts) {
        var incident =
                PrivacyIncident.report(registers.nextNumber("I", "breach"), current.party(), facts, clock.instant());
        registers.add(incident);
        return incident.id();
    }

    /**
     * More is known; as {@link #report}.
     *
     * @param read the version that the actor had before them
     * @throws NotFound if it is none of the own party's
     * @throws RuleBroken if it is closed
     * @throws Stale if somebody has changed it since
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void amend(PrivacyIncidentId id, long read, IncidentFacts facts) {
        registers.get(id, read).amend(facts, clock.instant());
    }

    /**
     * IMY was told; as {@link #amend}.
     *
     * @throws RuleBroken if that was before it was found, is still to come, has been said already, or it is closed
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void notified(PrivacyIncidentId id, long read, Instant at) {
        registers.get(id, read).notified(at, clock.instant());
    }

    /**
     * IMY is not told; as {@link #amend}.
     *
     * @throws RuleBroken without a reason, or if IMY was told
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void notNotified(PrivacyIncidentId id, long read, String because) {
        registers.get(id, read).notNotified(because);
    }

    /**
     * Everything is done; as {@link #amend}.
     *
     * @throws RuleBroken while it is open whether IMY is told
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void close(PrivacyIncidentId id, long read) {
        registers.get(id, read).close(registers.today());
    }
}
