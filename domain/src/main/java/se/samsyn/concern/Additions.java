package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/** What was said to and by those who told, after they told. */
@Repository
class Additions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    ConcernWordIndex index;

    void add(ReporterQuestion question) {
        em.persist(question);
    }

    /** @param words as they came, for the original when the addition masks some of them */
    void add(Concern concern, Addition addition, String words) {
        em.persist(addition);
        if (addition.isMasked()) {
            em.persist(AdditionOriginal.of(addition.id(), concern.owner().party(), words, vault));
        }
        index.renew(concern);
    }

    /** Seals words that are about to be masked; the first original stays. */
    void keepOriginal(Addition addition, Party owner) {
        if (em.find(AdditionOriginal.class, addition.id()) == null) {
            em.persist(AdditionOriginal.of(addition.id(), owner, addition.text(), vault));
        }
    }

    /** @throws NotFound if it is not one of this concern */
    Addition get(ConcernId concern, AdditionId id) {
        return Optional.ofNullable(em.find(Addition.class, id))
                .filter(addition -> addition.concern().equals(concern))
                .orElseThrow(() -> new NotFound(AdditionId.class, id));
    }

    /** In the order in which they came. */
    List<Addition> of(ConcernId concern) {
        return em.createQuery("from Addition a where a.concern = :concern order by a.at, a.id", Addition.class)
                .setParameter("concern", concern)
                .getResultList();
    }

    /** As somebody sees them: without words where they are shut away, and none at all where they are not shared. */
    List<AdditionQueries.Added> seen(Concern concern, Onlooker onlooker) {
        boolean open = onlooker.sees(concern, SharedPart.ADDITIONS);
        if (!open && !onlooker.isOf(concern)) {
            return List.of();
        }
        return of(concern.id()).stream()
                .map(addition -> new AdditionQueries.Added(
                        addition.id(), addition.kind(), open ? addition.text() : null, addition.at()))
                .toList();
    }

    /** The words as they came, where some of them were masked; in the order in which they came. */
    List<String> originalsOf(ConcernId concern, Party owner) {
        return em.createQuery(
                        """
                        select o from AdditionOriginal o join Addition a on a.id = o.addition
                        where a.concern = :concern order by a.at, a.id
                        """,
                        AdditionOriginal.class)
                .setParameter("concern", concern)
                .getResultStream()
                .map(original -> original.open(owner, vault))
                .toList();
    }

    /** The words as they came, masked or not. */
    String asItCame(Addition addition, Party owner) {
        var original = em.find(AdditionOriginal.class, addition.id());
        return original == null ? addition.text() : original.open(owner, vault);
    }

    /** Latest first. */
    List<ReporterQuestion> questionsTo(ConcernId concern) {
        return em.createQuery(
                        "from ReporterQuestion q where q.concern = :concern order by q.askedAt desc, q.id",
                        ReporterQuestion.class)
                .setParameter("concern", concern)
                .getResultList();
    }

    /** The one that waits for an answer; there is never more than one. */
    Optional<ReporterQuestion> openQuestionTo(ConcernId concern) {
        return questionsTo(concern).stream()
                .filter(question -> question.answeredAt() == null)
                .findFirst();
    }
}
