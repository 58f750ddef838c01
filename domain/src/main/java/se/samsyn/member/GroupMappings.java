package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Repository;

/** All that groups in the parties' directories come to here. */
@Repository
class GroupMappings {

    /** More than two authorities have. */
    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager em;

    /** By party and group. */
    List<GroupMapping> all() {
        return em.createQuery("from GroupMapping g order by g.party, g.groupName, g.roleCode", GroupMapping.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What somebody of this party gets by these groups. */
    Granted grant(Party party, Set<String> groups) {
        return GroupMapping.grant(all(), party, groups);
    }

    Optional<GroupMapping> find(Party party, String group, String role) {
        return all().stream().filter(mapping -> mapping.is(party, group, role)).findFirst();
    }

    GroupMapping add(GroupMapping mapping) {
        em.persist(mapping);
        return mapping;
    }

    void remove(GroupMappingId id) {
        em.remove(Optional.ofNullable(em.find(GroupMapping.class, id))
                .orElseThrow(() -> new NotFound(GroupMapping.class, id)));
    }
}
