package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Sight;

/**
 * Which concerns somebody of the staff sees: those within their {@link Sight}, but for those in which they have a
 * conflict of interest. The others are not found, wherever they are asked for.
 *
 * @param member null for whoever stands for a whole party
 */
record ConcernSight(Sight sight, @Nullable UUID member) {

    private static final String OPEN = " from Recusal r where r.member = :sightMember and r.liftedAt is null";
    private static final UUID NOBODY = new UUID(0, 0);

    static ConcernSight of(CurrentActor current) {
        return new ConcernSight(Sight.of(current), current.actor().member());
    }

    /** As {@link Sight#clause}, on an alias of {@link Concern}; {@link #bind} fills it. */
    static String clause(String alias) {
        return Sight.clause(alias) + " and not exists (select r.id" + OPEN + " and r.concern = " + alias + ".id)";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return sight.bind(query).setParameter("sightMember", member == null ? NOBODY : member);
    }

    boolean sees(EntityManager em, Concern concern) {
        return sight.sees(concern.owner(), concern.visibility())
                && !shutAway(em).contains(concern.id());
    }

    /** In which they have a conflict of interest: few, if any. */
    List<ConcernId> shutAway(EntityManager em) {
        return member == null
                ? List.of()
                : em.createQuery("select r.concern" + OPEN, ConcernId.class)
                        .setParameter("sightMember", member)
                        .getResultList();
    }
}
