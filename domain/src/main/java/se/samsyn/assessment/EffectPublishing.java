package se.samsyn.assessment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/** How residents come to read what a problem's measures led to: one writes, both parties approve. */
@UseCase
public class EffectPublishing {

    @Inject
    PublicFindings findings;

    @Inject
    Assessments assessments;

    @Inject
    ProblemQueries problems;

    @Inject
    TellingOfEffects reporters;

    @Inject
    Clock clock;

    /**
     * Words it for residents. The word for the effect is not chosen: the figures give it, as when it was concluded.
     *
     * @param study null if nothing was counted
     * @return its id
     * @throws NotFound if problem or study is none for this actor
     * @throws RuleBroken if nothing is known of carrying out, or something is left unsaid
     */
    @Allows(Permission.PUBLISH_MEASURES)
    public FindingId write(ProblemId id, @Nullable FindingId study, FindingText text) {
        var problem = problems.row(id).orElseThrow(() -> new NotFound(ProblemId.class, id));
        int cycle =
                study == null ? problem.cycle() : assessments.study(id, study).cycle();
        assessments.mustKnowProcess(id, cycle);
        var now = clock.instant();
        var finding = PublicFinding.draft(id, study, assessments.verdict(id, study, cycle), text, now);
        findings.add(finding, now);
        return finding.id();
    }

    /**
     * Words it anew, which leaves the approvals behind.
     *
     * @param read the version that was read
     */
    @Allows(Permission.PUBLISH_MEASURES)
    public void reword(FindingId id, long read, FindingText text) {
        var finding = findings.get(id);
        finding.mustBe(read);
        finding.reword(text, clock.instant());
        findings.keep(finding, clock.instant());
    }

    /**
     * Approves it for the actor's party.
     *
     * @param revision the number of the revision that was read
     * @throws RuleBroken as {@link se.samsyn.platform.Approvals#approve} says
     */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public void approve(FindingId id, int revision) {
        findings.approve(id, revision, clock.instant());
    }

    /**
     * Shows the latest words to the public, and tells those who reported and asked for it, once.
     *
     * @throws RuleBroken unless both parties have approved them
     */
    @Allows(Permission.PUBLISH_MEASURES)
    public void publish(FindingId id, long read) {
        var finding = findings.changePage(id, read, shown -> shown.publish(findings.standing(shown), clock.instant()));
        reporters.known(finding);
    }

    /** Takes it away from the public. Takes no approval: what is wrong must be gone at once. */
    @Allows(Permission.PUBLISH_MEASURES)
    public void withdraw(FindingId id, long read, String reason) {
        findings.changePage(id, read, shown -> shown.withdraw(reason, clock.instant()));
    }
}
