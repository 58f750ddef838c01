package se.samsyn.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/**
 * Who did what, append-only and hash-chained. An act writes its line in its own transaction and waits for nobody; a job
 * chains the committed lines under a row lock, on however many nodes, and {@link #verify} walks the chain again.
 */
@Repository
public class AuditTrail {

    private static final String START = "0".repeat(64);
    private static final int BATCH = 500;

    /**
     * No transaction lasts so long by far, and no two nodes' clocks differ so much: lines made earlier than this before
     * the head are all in the chain. Without such a bound the job would walk the whole trail every few seconds.
     */
    private static final Duration LATEST_COMMIT = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    /** Adds a line. Part of the transaction of the act. */
    public void add(Actor by, String action, String subjects) {
        em.persist(new AuditLine(clock.instant(), by, action, subjects));
    }

    /** Chains up to 500 committed lines that are not yet in the chain; answers how many. */
    int chain() {
        em.createNativeQuery("select id from audit_lock where id = 1 for update")
                .getSingleResult();
        var head = head();
        var lines = em.createQuery(
                        """
                        from AuditLine l where l.id > :since
                        and not exists (select 1 from AuditLink k where k.lineId = l.id) order by l.id
                        """,
                        AuditLine.class)
                .setParameter(
                        "since",
                        head == null ? firstMadeAt(0) : firstMadeAt(millis(head.lineId()) - LATEST_COMMIT.toMillis()))
                .setMaxResults(BATCH)
                .getResultList();
        long seq = head == null ? 0 : head.seq();
        var hash = head == null ? START : head.hash();
        var keyId = secrets.currentId();
        for (var line : lines) {
            hash = hash(keyId, hash, line);
            seq++;
            em.persist(new AuditLink(seq, line.id(), keyId, hash, clock.instant()));
        }
        return lines.size();
    }

    /** When an id was made: a UUIDv7 begins with it. */
    private static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }

    /** The least id of a moment, with a UUIDv7's marks: MariaDB knows no other. */
    private static UUID firstMadeAt(long millis) {
        return new UUID(millis << 16 | 0x7000, Long.MIN_VALUE);
    }

    /** What a walk along the whole chain found. */
    public sealed interface Verdict {
        /** Every link holds. */
        record Whole(long links) implements Verdict {}

        /**
         * The chain breaks. A line that was changed, or put elsewhere, no longer fits its hash; one that is gone is
         * missing.
         */
        record Broken(long seq, Fault fault) implements Verdict {}
    }

    /** How a link can be broken. */
    public enum Fault {
        CHANGED,
        REMOVED
    }

    Verdict verify() {
        long expected = 0;
        var hash = START;
        for (long from = 1; ; from += BATCH) {
            var links = links(from);
            if (links.isEmpty()) {
                return new Verdict.Whole(expected);
            }
            var lines = lines(links);
            for (var link : links) {
                expected++;
                var line = lines.get(link.lineId());
                if (link.seq() != expected || line == null) {
                    return new Verdict.Broken(expected, Fault.REMOVED);
                }
                hash = hash(link.keyId(), hash, line);
                if (!hash.equals(link.hash())) {
                    return new Verdict.Broken(expected, Fault.CHANGED);
                }
            }
            em.clear();
        }
    }

    private List<AuditLink> links(long from) {
        return em.createQuery("from AuditLink k where k.seq >= :from order by k.seq", AuditLink.class)
                .setParameter("from", from)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Map<UUID, AuditLine> lines(List<AuditLink> links) {
        var byId = new HashMap<UUID, AuditLine>();
        em.createQuery("from AuditLine l where l.id in :ids", AuditLine.class)
                .setParameter("ids", links.stream().map(AuditLink::lineId).toList())
                .getResultList()
                .forEach(line -> byId.put(line.id(), line));
        return byId;
    }

    private @Nullable AuditLink head() {
        return em
                .createQuery("from AuditLink k order by k.seq desc", AuditLink.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String hash(String keyId, String before, AuditLine line) {
        var message = (before + "\n" + line.canonical()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.mac(secrets.derive(keyId, "audit"), message));
    }
}
