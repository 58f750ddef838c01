package se.samsyn.concern;

import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What was received, for the one whose form it came with. */
@ReadModel
public class ReceiptQueries {

    @Inject
    SubmissionTokens tokens;

    @Inject
    Concerns concerns;

    @Inject
    Receipts receipts;

    /**
     * The receipt of what was sent with this token; empty when nothing was.
     *
     * @throws RuleBroken if it is not ours
     */
    @Allows(Permission.ANYONE)
    public Optional<Receipt> ofSent(String token) {
        var checked = tokens.check(token).token();
        return concerns.bySubmission(checked.id()).map(concern -> receipts.of(concern, checked));
    }
}
