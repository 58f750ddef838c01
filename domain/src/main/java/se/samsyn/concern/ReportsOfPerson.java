package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/**
 * Which concerns somebody told, as far as what they left or were given says so. Of a party as a whole: it answers for
 * all of its units, and whoever asks on behalf of the person may not see them otherwise.
 */
@Repository
class ReportsOfPerson {

    @PersistenceContext
    EntityManager em;

    @Inject
    Receipts receipts;

    @Inject
    Vault vault;

    /** The latest first; another party's only where the keeper has written notes of its own. */
    List<Concern> of(PersonKey key, Party keeper) {
        return key.isAddress() ? byAddress(key.value(), keeper) : byReport(key.value(), keeper);
    }

    private List<Concern> byAddress(String address, Party keeper) {
        return few(
                em.createQuery(
                                "select c from Concern c join ContactDetails d on d.concern = c.id"
                                        + " where d.search.hash in :hashes and c.owner.party = :keeper"
                                        + " order by c.receivedAt desc, c.id",
                                Concern.class)
                        .setParameter("hashes", vault.searchHashes(keeper, address)),
                keeper);
    }

    private List<Concern> byReport(String typed, Party keeper) {
        var hashes = TrackingCode.parse(typed).map(receipts::hashes).orElse(List.of(""));
        return few(
                em.createQuery(
                                "select c from Concern c where (c.marks.number = :number or c.marks.codeHash in :hashes)"
                                        + " and (c.owner.party = :keeper or exists (select n.id from ConcernNote n"
                                        + " where n.concern = c.id and n.owner.party = :keeper))"
                                        + " order by c.receivedAt desc, c.id",
                                Concern.class)
                        .setParameter("number", typed)
                        .setParameter("hashes", hashes),
                keeper);
    }

    private static List<Concern> few(TypedQuery<Concern> query, Party keeper) {
        return query.setParameter("keeper", keeper)
                .setMaxResults(PersonKeeper.MOST)
                .getResultList();
    }

    Concern get(ConcernId id) {
        return em.getReference(Concern.class, id);
    }

    List<Photo> photos(ConcernId concern) {
        return em.createQuery("from Photo p where p.concern = :concern order by p.position", Photo.class)
                .setParameter("concern", concern)
                .getResultList();
    }

    /** What the keeper's own staff wrote. */
    List<ConcernNote> notes(ConcernId concern, Party keeper) {
        return em.createQuery(
                        "from ConcernNote n where n.concern = :concern and n.owner.party = :keeper order by n.at",
                        ConcernNote.class)
                .setParameter("concern", concern)
                .setParameter("keeper", keeper)
                .getResultList();
    }

    Addition addition(AdditionId id) {
        return em.getReference(Addition.class, id);
    }

    ReporterQuestion question(QuestionId id) {
        return em.getReference(ReporterQuestion.class, id);
    }

    Photo photo(PhotoId id) {
        return em.getReference(Photo.class, id);
    }
}
