package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;
import se.samsyn.platform.UseCase;

/** How what was decided of retention is written down. How a rule read before is kept. */
@UseCase
public class RetentionPlanning {

    @Inject
    RetentionPeriods periods;

    @Inject
    Revisions revisions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * From now on what has been kept so long goes.
     *
     * @param read the version that the writer had before them
     * @throws RuleBroken with a {@link RetentionRule} if the term is not possible or the decision not whole
     * @throws NotFound if the rule is another party's
     * @throws Stale if somebody else has changed it since
     */
    @Allows(Permission.MANAGE_RETENTION)
    @AsksForProof
    public RetentionPeriodId decide(RetentionKind kind, long read, int days, RetentionDecision decision) {
        var period = periods.get(kind);
        period.mustBe(read);
        period.decide(days, decision, LocalDate.now(clock.withZone(Settings.ZONE)));
        return changed(period);
    }

    /**
     * From now on nothing goes until it is decided anew.
     *
     * @param read as for {@link #decide}
     * @throws RuleBroken if nothing was decided
     * @throws NotFound if the rule is another party's
     * @throws Stale if somebody else has changed it since
     */
    @Allows(Permission.MANAGE_RETENTION)
    public RetentionPeriodId suspend(RetentionKind kind, long read) {
        var period = periods.get(kind);
        period.mustBe(read);
        period.suspend();
        return changed(period);
    }

    private RetentionPeriodId changed(RetentionPeriod period) {
        revisions.record(Subject.of(period.id()), period.content(), current.actor(), clock.instant());
        return period.id();
    }
}
