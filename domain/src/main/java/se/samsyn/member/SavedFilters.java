package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/** The filters that members have saved. Whoever asks finds their own and nobody else's. */
@Repository
class SavedFilters {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** By their names. */
    List<SavedFilter> mine(String list) {
        return em.createQuery(
                        "select f from SavedFilter f where f.id.member = :me and f.id.list = :list order by f.id.name",
                        SavedFilter.class)
                .setParameter("me", me())
                .setParameter("list", list)
                .setMaxResults(FilterSaving.MOST)
                .getResultList();
    }

    void save(String list, String name, String wishes) {
        em.createNativeQuery(SavedFilter.UPSERT)
                .setParameter("member", me())
                .setParameter("list", list)
                .setParameter("name", name)
                .setParameter("wishes", wishes)
                .executeUpdate();
    }

    void forget(String list, String name) {
        em.createQuery("delete from SavedFilter f where f.id = :key")
                .setParameter("key", new SavedFilter.Key(me(), list, name))
                .executeUpdate();
    }

    private UUID me() {
        var member = current.actor().member();
        if (member == null) {
            throw new NotAllowed("a member is needed");
        }
        return member;
    }
}
