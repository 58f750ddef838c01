package se.samsyn.walk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** What people see on a walk comes in at once, as a report like any other. */
@UseCase
public class WalkNoting {

    @Inject
    SafetyWalks walks;

    @Inject
    ConcernReporting reporting;

    @Inject
    ConcernQueries concerns;

    @Inject
    Clock clock;

    /**
     * Notes something on a walk. The same token twice gives one report, also when both are sent at once.
     *
     * @throws NotFound if there is no such walk, or none for this actor
     * @throws RuleBroken if the walk has ended, a personnummer stands in the note, or as
     *     {@link ConcernReporting#register} says
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public Receipt note(WalkId id, Submission told) {
        var walk = walks.get(id);
        walk.mustGoOn();
        PersonData.refusePersonnummer(told.text(), told.placeWords());
        var receipt = reporting.register(told, IntakeChannel.SAFETY_WALK, walk.day(clock.instant()));
        // one that another sending has brought in meanwhile is not found here; that one has linked it
        concerns.byNumbers(List.of(receipt.number())).values().forEach(report -> walks.link(walk, report));
        return receipt;
    }
}
