package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What is shared with the other party, and what it would see. For the owner's party alone. */
@ReadModel
public class SharingQueries {

    /**
     * That a part was shared, or withdrawn.
     *
     * @param ground null when it was withdrawn
     * @param note how the interests were weighed, or why it was withdrawn; null where nothing was written
     */
    public record Row(SharedPart part, @Nullable LegalGround ground, @Nullable String note, Actor by, Instant at)
            implements Serializable {}

    /**
     * What the other party would see.
     *
     * @param view as its own page would show it
     * @param photos as it would find them
     * @param added as it would read them
     * @param there what there is at all, whoever sees it
     */
    public record Preview(
            ConcernQueries.View view,
            List<PhotoQueries.Row> photos,
            List<AdditionQueries.Added> added,
            Set<SharedPart> there)
            implements Serializable {

        /** Whether it would see something of this part. */
        public boolean sees(SharedPart part) {
            return view.shown().contains(part) && there.contains(part);
        }
    }

    /**
     * What somebody about to share has to know.
     *
     * @param shared the parts that the other party sees now
     * @param there what there is at all
     * @param contactAgreed whether the one who told said that the other party may have their contact details
     * @param acts what happened so far, latest first
     */
    public record Shared(Set<SharedPart> shared, Set<SharedPart> there, boolean contactAgreed, List<Row> acts)
            implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Shares shares;

    @Inject
    ConcernView views;

    @Inject
    SharedContent content;

    @Inject
    CurrentActor current;

    /**
     * What is shared.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none that the actor can see
     * @throws se.samsyn.kernel.Refusal.RuleBroken if it is the other party's
     */
    @Allows(Permission.READ_CONCERNS)
    public Shared of(ConcernId id) {
        var concern = ours(id);
        return new Shared(
                concern.shared().all(),
                content.of(concern),
                concerns.contactOf(concern).map(Contact::allowsHandOver).orElse(false),
                shares.of(id).stream()
                        .map(share -> new Row(share.part(), share.ground(), share.note(), share.by(), share.at()))
                        .toList());
    }

    /**
     * What the other party would see if these parts were shared besides those that are; drawn as its own page.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none that the actor can see
     * @throws se.samsyn.kernel.Refusal.RuleBroken if it is the other party's
     */
    @Allows(Permission.READ_CONCERNS)
    public Preview preview(ConcernId id, Set<SharedPart> parts) {
        var concern = ours(id);
        var all = concern.shared().all();
        all.addAll(parts);
        var other = Onlooker.other(concern, SharedParts.of(all));
        return new Preview(
                views.of(concern, other),
                content.photos(concern, other),
                content.added(concern, other),
                content.of(concern));
    }

    private Concern ours(ConcernId id) {
        var concern = concerns.get(id);
        concern.mustBeOf(current.actor(), ConcernRule.ONLY_OWNER_SHARES);
        return concern;
    }
}
