package se.samsyn.platform;

import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samsyn.kernel.Party;

/**
 * What is to leave the house. A letter is posted in the transaction of the act that causes it, so that neither is
 * without the other; its key makes it unique, so that nobody gets the same one twice.
 */
@Repository
public class Outbox {

    /** Where a letter stands. */
    public enum State {
        WAITING,
        SENT,
        /** Not sent on purpose: an installation with invented data mails nothing out. */
        WITHHELD,
        /** Given up after eight tries; a person must look. */
        FAILED
    }

    /** What is left of a letter that was sent or forgotten. */
    private static final Letter BLANK = new Letter("-", "", "", null);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Vault vault;

    /**
     * Posts a letter, unless one with this key was posted before.
     *
     * @param key case, event and a name for the receiver, without personal data; at most 160 characters
     */
    public void post(String key, Party sender, Letter letter) {
        var id = OutboxId.next();
        var sealed = vault.seal(sender, "outbox.letter", id, letter.packed());
        var search = vault.searchKey(sender, letter.to());
        // Two acts at once that post the same become one letter. An update that changes nothing, for it locks the row
        // to
        // write: with "insert ignore" each would lock it to read, and then wait for the other to let go.
        em.createNativeQuery(
                        """
                        insert into outbox (id, unique_key, sender, sealed_key, sealed_bytes, search_key, search_hash, state,
                          tries, due_at)
                        values (:id, :key, :sender, :sealedKey, :sealedBytes, :searchKey, :searchHash, 'WAITING', 0,
                          :now)
                        on duplicate key update id = id
                        """)
                .setParameter("id", id.value())
                .setParameter("key", key)
                .setParameter("sender", sender.name())
                .setParameter("sealedKey", sealed.keyId())
                .setParameter("sealedBytes", sealed.bytes())
                .setParameter("searchKey", search.keyId())
                .setParameter("searchHash", search.hash())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * The states in which the letters of a case are; empty when none was posted.
     *
     * @param prefix what the case's keys begin with; letters, digits, hyphen and slash
     */
    public Set<State> states(String prefix) {
        var states = EnumSet.noneOf(State.class);
        states.addAll(
                em.createQuery("select distinct i.state from OutboxItem i where i.uniqueKey like :prefix", State.class)
                        .setParameter("prefix", prefix + "%")
                        .getResultList());
        return states;
    }

    /**
     * Withholds what waits of a case, and blanks all of it: the address it was for is no longer known.
     *
     * @param prefix what the letters' keys begin with; letters, digits, hyphen and slash
     */
    public void forget(String prefix) {
        em.createQuery("from OutboxItem i where i.uniqueKey like :prefix", OutboxItem.class)
                .setParameter("prefix", prefix + "%")
                .getResultList()
                .forEach(item -> item.forget(blank(item), clock.instant()));
    }

    /** Withholds one that waits, and blanks it. */
    void forget(OutboxId id) {
        var item = get(id);
        item.forget(blank(item), clock.instant());
    }

    /**
     * What waits or could not leave of a case; as {@link #addressedTo}.
     *
     * @param proven see {@link PersonFile}
     */
    public List<PersonFile> kept(String prefix, Party sender, boolean proven) {
        return files(
                proven,
                em.createQuery(
                                "from OutboxItem i where i.uniqueKey like :prefix and i.sender = :sender"
                                        + " and i.search.hash is not null order by i.dueAt, i.id",
                                OutboxItem.class)
                        .setParameter("prefix", prefix + "%")
                        .setParameter("sender", sender));
    }

    /**
     * What waits for an address, or could not leave. What was sent is blank and nobody's any longer. Letters to staff
     * are none of a person's: their links open accounts.
     */
    List<PersonFile> addressedTo(String address, Party sender) {
        return files(
                true,
                em.createQuery(
                                "from OutboxItem i where i.search.hash in :hashes and i.sender = :sender"
                                        + " and i.uniqueKey not like 'member/%' order by i.dueAt, i.id",
                                OutboxItem.class)
                        .setParameter("hashes", vault.searchHashes(sender, address))
                        .setParameter("sender", sender));
    }

    /** What one of these says. */
    public List<PersonField> open(OutboxId id) {
        var item = get(id);
        var letter = Letter.unpacked(vault.open(item.sender(), "outbox.letter", id, item.letter()));
        return new PersonField.Several()
                .add("address", letter.to())
                .add("subject", letter.subject())
                .add("body", letter.body())
                .all();
    }

    private static List<PersonFile> files(boolean proven, TypedQuery<OutboxItem> letters) {
        return letters.setMaxResults(PersonKeeper.MOST)
                .getResultStream()
                .map(item -> new PersonFile(
                        PersonFile.Kind.LETTER,
                        item.id(),
                        "",
                        UuidUtil.getInstant(item.id().value()),
                        item.endedAt(),
                        // whoever reads the link in it proves by that what it asks for
                        proven && !item.uniqueKey().contains("/confirm")))
                .toList();
    }

    /** Takes up to ten due letters for this node; another node skips them instead of waiting. */
    @SuppressWarnings("unchecked") // a native query of one entity
    List<OutboxItem> claim() {
        var now = clock.instant();
        List<OutboxItem> due = em.createNativeQuery(
                        """
                        select * from outbox where state = 'WAITING' and due_at <= :now
                        order by due_at limit 10 for update skip locked
                        """,
                        OutboxItem.class)
                .setParameter("now", now)
                .getResultList();
        due.forEach(item -> item.claim(now));
        return due;
    }

    /** Ends all that is due without sending it; answers how many. */
    int withhold() {
        return em.createQuery(
                        """
                        update OutboxItem i set i.state = :withheld, i.endedAt = :now
                        where i.state = :waiting and i.dueAt <= :now
                        """)
                .setParameter("withheld", State.WITHHELD)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** It has left: nobody needs to know any longer what it said, and to whom. */
    void sent(OutboxId id) {
        var item = get(id);
        item.end(State.SENT, clock.instant());
        item.blank(blank(item));
    }

    private Sealed blank(OutboxItem item) {
        return vault.seal(item.sender(), "outbox.letter", item.id(), BLANK.packed());
    }

    OutboxItem get(OutboxId id) {
        return em.getReference(OutboxItem.class, id);
    }
}
