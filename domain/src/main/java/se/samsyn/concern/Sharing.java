package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Lets the other party see parts of a concern (K-01, K-07 to K-09), and no longer. The document stays its owner's.
 * Refused as {@link ConcernTriage} says.
 */
@UseCase
public class Sharing {

    @Inject
    Concerns concerns;

    @Inject
    Shares shares;

    @Inject
    Asking asking;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Shares some parts, and asks the other party where it is to work with the concern.
     *
     * @param ground one for all of them; null is refused
     * @param note how the interests were weighed; needed where the ground asks for that, and for what nobody agreed to:
     *     the original, and contact details of somebody who did not say that the other party may have them
     * @throws RuleBroken if there is nothing to share, or it is shared already; if it is the other party's, or nobody
     *     works with it yet; if ground or note are missing; for what nobody agreed to, without
     *     {@link Permission#HAND_OVER}
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    @AsksForProof
    public void share(
            ConcernId id, long read, Set<SharedPart> parts, @Nullable LegalGround ground, @Nullable String note) {
        var concern = concerns.get(id, read);
        var actor = current.actor();
        var now = clock.instant();
        concern.mustBeOf(actor, ConcernRule.ONLY_OWNER_SHARES);
        concern.axes().mustBeInWork();
        var both = concern.shared().with(parts);
        if (ground == null) {
            throw new RuleBroken(ConcernRule.GROUND_NEEDED);
        }
        concern.show(both, ConcernEvent.SHARED, SharedParts.of(parts).codes(), ground.name(), actor, now);
        var weighed = isAgreed(concern, parts) ? ground.weighed(note) : decided(note);
        parts.stream().sorted().forEach(part -> shares.add(Share.given(id, part, ground, weighed, actor, now)));
        concerns.renewWords(concern);
        asking.askWhoSees(concern);
    }

    /**
     * From now on the other party does not see a part any more. Its history still says that it did.
     *
     * @throws RuleBroken if it is not shared, it is the other party's, or no reason is given
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void withdraw(ConcernId id, long read, SharedPart part, String reason) {
        var concern = concerns.get(id, read);
        var actor = current.actor();
        var now = clock.instant();
        concern.mustBeOf(actor, ConcernRule.ONLY_OWNER_SHARES);
        concern.show(concern.shared().without(part), ConcernEvent.SHARE_WITHDRAWN, part.name(), null, actor, now);
        var why = StaffText.needed(reason, StaffText.MAX, ConcernRule.REASON_NEEDED);
        shares.add(Share.withdrawn(id, part, why, actor, now));
        concerns.renewWords(concern);
    }

    private boolean isAgreed(Concern concern, Set<SharedPart> parts) {
        boolean allowed =
                concerns.contactOf(concern).map(Contact::allowsHandOver).orElse(true);
        return !parts.contains(SharedPart.ORIGINAL) && (!parts.contains(SharedPart.CONTACT) || allowed);
    }

    /** It takes somebody who may decide it, and why they did. */
    private String decided(@Nullable String note) {
        if (!current.may(Permission.HAND_OVER)) {
            throw new RuleBroken(ConcernRule.NOT_AGREED);
        }
        return StaffText.needed(note, StaffText.MAX, ConcernRule.NOTE_NEEDED);
    }
}
