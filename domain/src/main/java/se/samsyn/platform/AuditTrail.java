package se.samsyn.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/**
 * Who did what, append-only and hash-chained. An act writes its line in its own transaction and waits for nobody; a job
 * chains the committed lines and signs the head, whose row it holds, on however many nodes. {@link #verify} walks the
 * chain again. What it cannot find: a whole trail put back to what it once was, which is why the head's hash is to be
 * kept elsewhere, and a line added past the application that says it is new, which is chained like the others.
 */
@Repository
public class AuditTrail {

    private static final String START = "0".repeat(64);
    private static final int BATCH = 500;

    /**
     * No transaction lasts so long by far, and no two nodes' clocks differ so much: lines made earlier than this before
     * what the head has reached are all in the chain. Without such a bound the job would walk the whole trail every few
     * seconds.
     */
    private static final Duration LATEST_COMMIT = Duration.ofHours(1);

    /** How often the head is signed anew when nothing happens, so that no line can be slipped in behind. */
    private static final Duration RENEWED = Duration.ofMinutes(10);

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

    /**
     * Chains up to 500 committed lines that are not yet in the chain; answers how many.
     *
     * @throws IllegalStateException if the head is gone or somebody else has changed it: to go on from there would hide
     *     what happened
     */
    int chain() {
        var head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null || !(head.isNew() || head.isSigned(secrets))) {
            throw new IllegalStateException("the audit trail ends with no head, or with one that was not signed here");
        }
        var now = clock.instant();
        var lines = em.createQuery(
                        """
                        from AuditLine l where l.id > :bound
                        and not exists (select 1 from AuditLink k where k.lineId = l.id) order by l.id
                        """,
                        AuditLine.class)
                .setParameter("bound", bound(head))
                .setMaxResults(BATCH)
                .getResultList();
        long seq = head.seq();
        var hash = head.hash();
        var keyId = secrets.currentId();
        for (var line : lines) {
            hash = hash(keyId, hash, line);
            seq++;
            em.persist(new AuditLink(seq, line.id(), keyId, hash, now));
        }
        if (!lines.isEmpty() || head.isNew() || head.reachedAt().isBefore(now.minus(RENEWED))) {
            head.move(
                    seq,
                    hash,
                    lines.size() < BATCH
                            ? now
                            : earlier(now, madeAt(lines.get(BATCH - 1).id())),
                    secrets);
        }
        return lines.size();
    }

    /** The id below which every line is in the chain. */
    private static UUID bound(AuditHead head) {
        return firstMadeAt(Math.max(0, head.reachedAt().minus(LATEST_COMMIT).toEpochMilli()));
    }

    /** Of a full batch: what comes after its last line is not in the chain yet, and an id may claim any time. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** When an id was made: a UUIDv7 begins with it. */
    private static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** The least id of a moment, with a UUIDv7's marks: MariaDB knows no other. */
    private static UUID firstMadeAt(long millis) {
        return new UUID(millis << 16 | 0x7000, Long.MIN_VALUE);
    }

    /** What a walk along the whole chain found. */
    public sealed interface Verdict {
        /**
         * Every link holds.
         *
         * @param links how many there ever were; those that went by decision ({@link AuditTrail#signCut}) among them
         * @param head the last one's hash, to be kept elsewhere: nothing before it can be changed unseen from then on
         */
        record Whole(long links, String head) implements Verdict {}

        /** The chain breaks at this link. */
        record Broken(long seq, Fault fault) implements Verdict {}

        /**
         * The chain holds, but there are lines that it went past: whoever added them did so much later than they say.
         */
        record Unchained(long lines) implements Verdict {}
    }

    /** How a link can be broken. */
    public enum Fault {
        /** The line says something else, or was put elsewhere. */
        CHANGED,
        /** The link or its line is gone. */
        REMOVED,
        /** The chain ends there with no signed head, or goes on past it; or begins there with no signed cut. */
        UNSIGNED
    }

    /**
     * How a cut is signed, for retention to keep with it: the chain begins after the link of this number and hash.
     *
     * @param keyId of the key that it is signed with
     */
    public record CutSignature(String keyId, String signature) {}

    public CutSignature signCut(long seq, String hash) {
        var keyId = secrets.currentId();
        return new CutSignature(keyId, AuditCut.sign(secrets, keyId, seq, hash));
    }

    /** @throws IllegalStateException if the key file no longer holds a key that some of it was chained with */
    Verdict verify() {
        while (true) {
            var cut = lastCut();
            var verdict = walk(cut);
            var now = lastCut();
            if ((cut == null ? 0 : cut.seq()) == (now == null ? 0 : now.seq())) {
                return verdict;
            }
            // lines went while it walked
        }
    }

    private @Nullable AuditCut lastCut() {
        return em.createQuery("from AuditCut c order by c.seq desc", AuditCut.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Verdict walk(@Nullable AuditCut cut) {
        if (cut != null && (!cut.isSigned(secrets) || hasLinksUpTo(cut.seq()))) {
            return new Verdict.Broken(cut.seq(), Fault.UNSIGNED);
        }
        var head = em.find(AuditHead.class, AuditHead.ONLY);
        if (head == null || !head.isSigned(secrets)) {
            return new Verdict.Broken(head == null ? 0 : head.seq(), Fault.UNSIGNED);
        }
        long seq = cut == null ? 0 : cut.seq();
        var hash = cut == null ? START : cut.hash();
        while (seq < head.seq()) {
            var links = links(seq + 1, head.seq());
            if (links.isEmpty()) {
                return new Verdict.Broken(seq + 1, Fault.REMOVED);
            }
            var lines = lines(links);
            for (var link : links) {
                seq++;
                var line = lines.get(link.lineId());
                if (link.seq() != seq || line == null) {
                    return new Verdict.Broken(seq, Fault.REMOVED);
                }
                hash = hash(link.keyId(), hash, line);
                if (!hash.equals(link.hash())) {
                    return new Verdict.Broken(seq, Fault.CHANGED);
                }
            }
            em.clear();
        }
        if (!hash.equals(head.hash()) || hasLinksPastHead()) {
            return new Verdict.Broken(seq, Fault.UNSIGNED);
        }
        long passed = linesPassed(bound(head));
        return passed > 0 ? new Verdict.Unchained(passed) : new Verdict.Whole(seq, hash);
    }

    private List<AuditLink> links(long from, long to) {
        return em.createQuery("from AuditLink k where k.seq between :from and :to order by k.seq", AuditLink.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** In one statement, as the job may have moved on since the head was read. */
    private boolean hasLinksPastHead() {
        return em.createQuery(
                                "select count(k) from AuditLink k where k.seq > (select max(h.seq) from AuditHead h)",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    private boolean hasLinksUpTo(long seq) {
        return em.createQuery("select count(k) from AuditLink k where k.seq <= :seq", Long.class)
                        .setParameter("seq", seq)
                        .getSingleResult()
                > 0;
    }

    private long linesPassed(UUID bound) {
        return em.createQuery(
                        """
                        select count(l) from AuditLine l where l.id <= :bound
                        and not exists (select 1 from AuditLink k where k.lineId = l.id)
                        """,
                        Long.class)
                .setParameter("bound", bound)
                .getSingleResult();
    }

    private Map<UUID, AuditLine> lines(List<AuditLink> links) {
        var byId = new HashMap<UUID, AuditLine>();
        em.createQuery("from AuditLine l where l.id in :ids", AuditLine.class)
                .setParameter("ids", links.stream().map(AuditLink::lineId).toList())
                .getResultList()
                .forEach(line -> byId.put(line.id(), line));
        return byId;
    }

    private String hash(String keyId, String before, AuditLine line) {
        var message = (before + "\n" + line.canonical()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.mac(secrets.derive(keyId, "audit"), message));
    }
}
