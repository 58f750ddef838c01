package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Vault;

/** All photos whose reports are not sent yet. */
@Repository
class PhotoDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** Those of one submission, in the order in which they came; never more than a concern can have. */
    List<PhotoDraft> of(UUID submission) {
        return em.createQuery(
                        "from PhotoDraft d where d.submission = :submission order by d.createdAt, d.id",
                        PhotoDraft.class)
                .setParameter("submission", submission)
                .setMaxResults(Photo.MAX)
                .getResultList();
    }

    /** Keeps a photo. One that is there already stays as it is: a button pressed twice sends the same twice at once. */
    void keep(UUID submission, DevelopedPhoto photo) {
        var digest = HexFormat.of().formatHex(Secrets.mac(secrets.derive("photo-draft"), photo.jpeg()));
        PhotoDraft.of(submission, photo, digest, vault, clock.instant())
                .bind(em.createNativeQuery(PhotoDraft.INSERT_ONCE))
                .executeUpdate();
    }

    void remove(UUID submission, PhotoId photo) {
        em.createQuery("delete from PhotoDraft d where d.submission = :submission and d.id = :photo")
                .setParameter("submission", submission)
                .setParameter("photo", photo)
                .executeUpdate();
    }

    /** Those of one submission, all of them. */
    void removeAll(UUID submission) {
        em.createQuery("delete from PhotoDraft d where d.submission = :submission")
                .setParameter("submission", submission)
                .executeUpdate();
    }

    /** Answers how many there were. */
    int removeOlderThan(Instant then) {
        return em.createQuery("delete from PhotoDraft d where d.createdAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    /** Of everybody. */
    long count() {
        return em.createQuery("select count(d) from PhotoDraft d", Long.class).getSingleResult();
    }
}
