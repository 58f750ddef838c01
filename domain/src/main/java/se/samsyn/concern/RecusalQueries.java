package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Who of the own party has a conflict of interest in a concern; for whoever decides about it. */
@ReadModel
public class RecusalQueries {

    /**
     * That somebody said so.
     *
     * @param liftedAt null while it holds
     * @param liftedBy null while it holds
     */
    public record Row(MemberId member, Instant declaredAt, @Nullable Instant liftedAt, @Nullable UUID liftedBy)
            implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Recusals recusals;

    @Inject
    CurrentActor current;

    /**
     * Latest first.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if the actor cannot see the concern
     */
    @Allows(Permission.DECIDE_CONFLICTS)
    public List<Row> of(ConcernId id) {
        concerns.get(id);
        return recusals.of(id, current.party()).stream()
                .map(recusal -> new Row(recusal.member(), recusal.declaredAt(), recusal.liftedAt(), recusal.liftedBy()))
                .toList();
    }
}
