package se.samsyn.concern;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.MemberId;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Vault;

/** All concerns, with what belongs to them and lies apart: place, original words, contact details. */
@Repository
class Concerns {

    /** How many are taken for one transaction. */
    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    ConcernWordIndex words;

    @Inject
    CurrentActor current;

    @Inject
    Event<PublicCountChanged> countChanged;

    void add(Concern concern) {
        em.persist(concern);
        words.add(concern);
    }

    /** What was changed is found by what stands in it now, by those who see it now. */
    void renewWords(Concern concern) {
        words.renew(concern);
    }

    /** @throws NotFound if there is none, or none that the actor can see */
    Concern get(ConcernId id) {
        return Optional.ofNullable(em.find(Concern.class, id))
                .filter(concern -> ConcernSight.of(current).sees(em, concern))
                .orElseThrow(() -> new NotFound(ConcernId.class, id));
    }

    /** Whether somebody of the actor's own party has a conflict of interest in it. */
    boolean isShutAwayFrom(Concern concern, MemberId member) {
        return new ConcernSight(Sight.of(current), member.value()).shutAway(em).contains(concern.id());
    }

    /** Whether the actor has one. */
    boolean isShutAway(Concern concern) {
        return ConcernSight.of(current).shutAway(em).contains(concern.id());
    }

    /** Whether the actor is shown this part of a concern that they see. */
    boolean shows(Concern concern, SharedPart part) {
        return Onlooker.of(current).sees(concern, part);
    }

    /**
     * @throws RuleBroken if it is the other party's, and this part of it is not shared: nobody works on what is unseen
     */
    void mustBeShared(Concern concern, SharedPart part) {
        if (concern.owner().party() != current.party() && !concern.shared().has(part)) {
            throw new RuleBroken(ConcernRule.PART_NOT_SHARED);
        }
    }

    /** What only the owner's party can do. */
    void mustBeOwn(Concern concern, ConcernRule refusal) {
        concern.mustBeOf(current.actor(), refusal);
    }

    /**
     * The same, as it was read.
     *
     * @param read the version that was read
     * @throws NotFound as {@link #get(ConcernId)}
     * @throws Stale if it has been changed since
     */
    Concern get(ConcernId id, long read) {
        var concern = get(id);
        if (concern.version() != read) {
            throw new Stale();
        }
        return concern;
    }

    /**
     * Carries out an act that may decide whether a concern is counted in public, or found by its words.
     *
     * @throws NotFound if there is none, or none that the actor can see
     */
    void judge(ConcernId id, Consumer<Concern> act) {
        judge(get(id), act);
    }

    /** The same with one that was found already. */
    void judge(Concern concern, Consumer<Concern> act) {
        var before = concern.axes();
        act.accept(concern);
        if (concern.axes().isCounted() != before.isCounted()) {
            countChanged.fire(new PublicCountChanged(concern.id()));
        }
        if (concern.axes().locked() != before.locked()) {
            renewWords(concern);
        }
    }

    /** A child may be in need: it is shut away, and what was worked with as the same stands by itself again. */
    void lock(Concern concern, Actor by, Instant at) {
        concern.lock(by, at);
        for (var duplicate : duplicatesOf(concern.id())) {
            duplicate.separate(by, at);
            concern.note(ConcernEvent.SEPARATED, duplicate.id().value().toString(), null, by, at);
        }
    }

    /** The work with it has ended, or goes on: for all that tell of the same at once. */
    void carryOver(Concern work) {
        duplicatesOf(work.id()).forEach(duplicate -> duplicate.endWith(work));
    }

    /** Whoever is about to change something beside it changes it too, so that nobody else does meanwhile. */
    void touch(Concern concern) {
        em.lock(concern, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those of them that the actor sees. */
    List<Concern> seen(Collection<ConcernId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery("from Concern c where c.id in :ids and " + ConcernSight.clause("c"), Concern.class);
        return ConcernSight.of(current).bind(query).setParameter("ids", ids).getResultList();
    }

    /** The points of those of them that have one, whoever may see them. */
    Map<ConcernId, GeoPoint> pointsOf(Collection<ConcernId> ids) {
        return em.createQuery("from ConcernPlace p where p.concern in :ids", ConcernPlace.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ConcernPlace::concern, ConcernPlace::point));
    }

    /** Those that tell of the same event as this one and are worked with here, in the order of their receipt. */
    List<Concern> duplicatesOf(ConcernId main) {
        return em.createQuery("from Concern c where c.kin.mainId = :main order by c.receivedAt", Concern.class)
                .setParameter("main", main.value())
                .getResultList();
    }

    /** What staff have taken out of this one, in the order in which they did. */
    List<Concern> partsOf(ConcernId first) {
        return em.createQuery("from Concern c where c.kin.firstId = :first order by c.receivedAt", Concern.class)
                .setParameter("first", first.value())
                .getResultList();
    }

    /** The one that a duplicate is worked with as; every other one is its own. */
    Concern mainOf(Concern concern) {
        var main = concern.kin().main();
        return main == null ? concern : unseen(main).orElse(concern);
    }

    /** Whatever the actor sees: for news of work that they do see. Empty if it is gone. */
    Optional<Concern> unseen(ConcernId id) {
        return Optional.ofNullable(em.find(Concern.class, id));
    }

    Optional<Concern> byCode(List<String> hashes) {
        return em
                .createQuery("from Concern c where c.marks.codeHash in :hashes", Concern.class)
                .setParameter("hashes", hashes)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Concern> bySubmission(UUID id) {
        return em
                .createQuery("from Concern c where c.marks.submission = :id", Concern.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The same, past what this transaction saw before: also what another one has committed since. It waits for nobody
     * as long as the caller holds the lock on the number's row.
     */
    Optional<Concern> bySubmissionNow(UUID id) {
        List<?> found = em.createNativeQuery(
                        "select * from concern where submission_id = :id lock in share mode", Concern.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Concern.class::cast).findFirst();
    }

    void add(ConcernPlace place) {
        em.persist(place);
    }

    @Nullable
    ConcernPlace placeOf(ConcernId id) {
        return em.find(ConcernPlace.class, id);
    }

    /** Seals words that are about to be masked; the first original stays. */
    void keepOriginal(Concern concern, Words words) {
        if (!hasOriginal(concern.id())) {
            em.persist(Original.of(concern.id(), concern.owner().party(), words, vault));
        }
    }

    boolean hasOriginal(ConcernId id) {
        return em.find(Original.class, id) != null;
    }

    /** The words as they came. */
    Words originalOf(Concern concern) {
        var original = em.find(Original.class, concern.id());
        return original == null
                ? concern.words()
                : original.open(concern.owner().party(), vault);
    }

    void keepContact(Concern concern, Contact contact) {
        em.persist(ContactDetails.of(concern.id(), concern.owner().party(), contact, vault));
    }

    boolean hasContact(ConcernId id) {
        return em.find(ContactDetails.class, id) != null;
    }

    /** As {@link #usableContactOf}, once whoever reads its mail has confirmed the address. */
    Optional<Contact> confirmedContactOf(Concern concern) {
        return details(concern.id()).filter(ContactDetails::isConfirmed).flatMap(details -> usableContactOf(concern));
    }

    /** As {@link #usableContactOf}, of an e-mail address that nobody has confirmed yet. */
    Optional<Contact> unconfirmedContactOf(Concern concern) {
        return details(concern.id())
                .filter(details -> !details.isConfirmed())
                .flatMap(details -> usableContactOf(concern))
                .filter(Contact::isEmail);
    }

    /** As {@link #contactOf}, unless the person does not want it used. */
    Optional<Contact> usableContactOf(Concern concern) {
        return details(concern.id())
                .filter(details -> !details.isRestricted())
                .map(details -> details.open(concern.owner().party(), vault));
    }

    /** Puts another address there; see {@link ContactCourse#correct}. */
    void correctContact(Concern concern, Contact contact) {
        details(concern.id())
                .ifPresent(details -> details.correct(concern.owner().party(), contact.address(), vault));
    }

    /** The details themselves. */
    Optional<ContactDetails> details(ConcernId id) {
        return Optional.ofNullable(em.find(ContactDetails.class, id));
    }

    /**
     * Some of those that were closed before and whose contact details are still there, taken for this transaction;
     * another node skips them instead of waiting.
     */
    @SuppressWarnings("unchecked") // a native query of one entity
    List<Concern> claimWithContactClosedBefore(Instant at) {
        // details are few, since they go with the end of the work: they come first, and each leads to its concern
        return em.createNativeQuery(
                        """
                        select c.* from concern_contact d straight_join concern c force index (primary)
                          on c.id = d.concern_id
                        where c.closed_at < :at and d.restricted_at is null limit :limit for update skip locked
                        """,
                        Concern.class)
                .setParameter("at", at)
                .setParameter("limit", BATCH)
                .getResultList();
    }

    /** The work that they were left for is over: deletes them, unless the person wants them kept unused. */
    void releaseContact(ConcernId id) {
        details(id).filter(details -> !details.isRestricted()).ifPresent(em::remove);
    }

    /** Deletes the details at once. */
    void forgetContact(ConcernId id) {
        details(id).ifPresent(em::remove);
    }

    /** Also one that is kept and not used: for the person themselves, and for what is done with it. */
    Optional<Contact> contactOf(Concern concern) {
        return details(concern.id()).map(details -> details.open(concern.owner().party(), vault));
    }
}
