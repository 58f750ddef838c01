package se.samsyn.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Counts how often somebody does something, on all nodes together. Who it is, is kept as an HMAC under a key of the
 * day: it cannot be read back, and tomorrow it is another (K-09: no address is kept).
 *
 * <p>Counting is no act of a person and leaves no line in the audit trail. It is a transaction of its own, so that what
 * is refused afterwards still counts.
 */
@ReadModel
public class RateLimits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * Counts one more time, unless it is too often.
     *
     * @param what is done, such as {@code folj}
     * @param who an address, a code
     * @return zero when it may be done; else how long to wait, and nothing is counted
     */
    @Allows(Permission.ANYONE)
    public Duration take(String what, String who, Rate rate) {
        var now = clock.instant();
        var name = name(what, who);
        // Two first times at once become one row. An update that changes nothing, for it locks the row to write: with
        // "insert ignore" each would lock it to read, and then wait for the other to let go.
        em.createNativeQuery(
                        """
                        insert into rate_limit (name, filled_until) values (:name, :now)
                        on duplicate key update name = name
                        """)
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
        return em.find(RateLimit.class, name, LockModeType.PESSIMISTIC_WRITE).add(rate, now);
    }

    /** Forgets the times so far: they were no guesses. */
    @Allows(Permission.ANYONE)
    public void clear(String what, String who) {
        em.createQuery("delete from RateLimit r where r.name = :name")
                .setParameter("name", name(what, who))
                .executeUpdate();
    }

    /** Deletes what has dripped out; answers how many. */
    @Allows(Permission.RUN_JOBS)
    public int forgetEmpty() {
        return em.createNativeQuery("delete from rate_limit where filled_until < :now limit 1000")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String name(String what, String who) {
        var day = LocalDate.now(clock.withZone(Settings.ZONE));
        var key = secrets.derive("rate:" + day);
        return HexFormat.of().formatHex(Secrets.mac(key, (what + "/" + who).getBytes(StandardCharsets.UTF_8)));
    }
}
