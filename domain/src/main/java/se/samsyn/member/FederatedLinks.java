package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.platform.Repository;

/** Which members are who in their party's directory. */
@Repository
class FederatedLinks {

    @PersistenceContext
    EntityManager em;

    Optional<MemberId> find(URI issuer, String subject) {
        return Optional.ofNullable(em.find(FederatedLink.class, new FederatedLink.Key(issuer.toString(), subject)))
                .map(FederatedLink::member);
    }

    void add(URI issuer, String subject, MemberId member, Instant now) {
        em.persist(new FederatedLink(new FederatedLink.Key(issuer.toString(), subject), member, now));
    }

    boolean has(MemberId member) {
        return !em.createQuery("from FederatedLink l where l.memberId = :member", FederatedLink.class)
                .setParameter("member", member.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whoever is somebody in a directory. */
    Set<MemberId> all() {
        return em.createQuery("from FederatedLink", FederatedLink.class)
                .getResultStream()
                .map(FederatedLink::member)
                .collect(Collectors.toUnmodifiableSet());
    }
}
