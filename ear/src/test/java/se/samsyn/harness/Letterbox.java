package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxId;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/** Inside the container: what is about to be mailed, as its receiver would read it. */
@ApplicationScoped
@Transactional
public class Letterbox {

    private static final Pattern CONFIRM = Pattern.compile("/bekrafta/([0-9A-Z]{26})");

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    /** The keys of the letters of a case, in the order in which they were posted. */
    public List<String> keys(String prefix) {
        return rows(prefix).stream().map(row -> (String) row[1]).toList();
    }

    /** Where the letters of a case stand. */
    public Set<Outbox.State> states(String prefix) {
        return rows(prefix).stream()
                .map(row -> Outbox.State.valueOf((String) row[3]))
                .collect(Collectors.toSet());
    }

    /** Receiver, subject, address that stops, and text of the letter with this key. */
    public String letter(String key) {
        return open(rows(key).get(0));
    }

    /** The latest letter to a subscriber's address; empty when there is none. */
    public String latestTo(String address) {
        return latestTo(address, "subscription/");
    }

    /** The latest letter to an address among those of a kind; empty when there is none. */
    public String latestTo(String address, String prefix) {
        return rows(prefix).stream()
                .map(this::open)
                .filter(letter -> letter.startsWith(address + "\n"))
                .reduce((one, other) -> other)
                .orElse("");
    }

    /** The secret that a letter asks to confirm an address by. */
    public static String confirmation(String letter) {
        var link = CONFIRM.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("no link: " + letter);
        }
        return link.group(1);
    }

    /** What the outbox knows the letter with this key by. */
    public OutboxId id(String key) {
        return new OutboxId(UUID.fromString((String) rows(key).get(0)[0]));
    }

    /** How many subscriptions there are that came of a report. */
    public long subscriptions() {
        return ((Number) em.createNativeQuery("select count(*) from subscription where of_report")
                        .getSingleResult())
                .longValue();
    }

    /** Lets time go by since a report was closed. */
    public void closedAt(String number, Instant at) {
        em.createNativeQuery("update concern set closed_at = :at where number = :number")
                .setParameter("at", at)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** Lets the morning of every subscription come but those that are only many ({@code Abundance}). */
    public void makeDue() {
        em.createNativeQuery("update subscription set due_at = '2020-01-01' where address_hash not like 'abundance-%'")
                .executeUpdate();
    }

    /** The title of a published announcement in another language. */
    public void translate(UUID announcement, String language, String title, boolean reviewed) {
        em.createNativeQuery(
                        """
                        insert into announcement_public_translation (announcement_id, language, title, lead, body, reviewed,
                          outdated) values (:id, :language, :title, 'Short', 'Text', :reviewed, false)
                        """)
                .setParameter("id", announcement)
                .setParameter("language", language)
                .setParameter("title", title)
                .setParameter("reviewed", reviewed)
                .executeUpdate();
    }

    /** An announcement that was published just now. */
    public UUID announce(String title) {
        var id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into announcement (id, version, slug, status, mode, language, owner_party, visibility,
                          title, lead, body, changed_at, published_revision, published_title, published_lead,
                          published_body, published_at, updated_at)
                        values (:id, 0, :slug, 'PUBLISHED', 'JOINT', 'sv', 'MUNICIPALITY', 'BOTH', :title, 'Kort', 'Text',
                          :now, 1, :title, 'Kort', 'Text', :now, :now)
                        """)
                .setParameter("id", id)
                .setParameter("slug", "nyhet-" + UUID.randomUUID())
                .setParameter("title", title)
                .setParameter("now", Instant.now())
                .executeUpdate();
        return id;
    }

    private String open(Object[] row) {
        var sealed = new Sealed((String) row[4], (byte[]) row[5]);
        var id = new OutboxId(UUID.fromString((String) row[0]));
        return vault.open(Party.valueOf((String) row[2]), "outbox.letter", id, sealed);
    }

    @SuppressWarnings("unchecked") // a native query has no types
    private List<Object[]> rows(String prefix) {
        return em.createNativeQuery(
                        """
                        select cast(id as char), unique_key, sender, state, sealed_key, sealed_bytes from outbox
                        where unique_key like :prefix order by id
                        """)
                .setParameter("prefix", prefix + "%")
                .getResultList();
    }
}
