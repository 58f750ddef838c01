package se.samsyn.message;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Secrets;

/** All subscriptions. */
@Repository
class Subscriptions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    void add(Subscription subscription) {
        em.persist(subscription);
    }

    void remove(Subscription subscription) {
        em.remove(subscription);
    }

    Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(em.find(Subscription.class, id));
    }

    /** All of an address, whichever key was in use when they were made. */
    List<Subscription> ofAddress(String address) {
        var hashes = secrets.ids().stream().map(id -> hash(id, address)).toList();
        return em.createQuery("from Subscription s where s.addressHash in :hashes", Subscription.class)
                .setParameter("hashes", hashes)
                .getResultList();
    }

    /** What is stored to know an address again. */
    String hash(String address) {
        return hash(secrets.currentId(), address);
    }

    /** Takes up to this many that are due; another node skips them instead of waiting. */
    @SuppressWarnings("unchecked") // a native query of one entity
    List<Subscription> claimDue(Instant now, int limit) {
        return em.createNativeQuery(
                        """
                        select * from subscription where confirmed_at is not null and restricted_at is null and due_at <= :now
                        order by due_at limit :limit for update skip locked
                        """,
                        Subscription.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those that nobody has confirmed since then; at most 100. */
    List<Subscription> unconfirmedSince(Instant then) {
        return em.createQuery(
                        "from Subscription s where s.confirmedAt is null and s.restrictedAt is null"
                                + " and s.askedAt < :then",
                        Subscription.class)
                .setParameter("then", then)
                .setMaxResults(100)
                .getResultList();
    }

    private String hash(String keyId, String address) {
        var key = secrets.derive(keyId, "subscription.address");
        var same = address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.mac(key, same));
    }
}
