package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/** All photos that have come in, with their pictures. */
@Repository
class Photos {

    @PersistenceContext
    EntityManager em;

    @Inject
    Concerns concerns;

    @Inject
    PhotoDrafts drafts;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    /** Takes over what was kept for the submission: sealed anew for its owner, and no draft any more. */
    void receive(Concern concern, UUID submission) {
        int position = 0;
        for (var draft : drafts.of(submission)) {
            var original = keep(concern.owner().party(), draft.open(vault));
            position++;
            em.persist(Photo.received(concern.id(), position, draft.width(), draft.height(), original));
        }
        em.flush();
        drafts.removeAll(submission);
    }

    PictureId keep(Party owner, byte[] jpeg) {
        var picture = Picture.of(owner, jpeg, vault);
        em.persist(picture);
        return picture.id();
    }

    void remove(PictureId picture) {
        em.remove(em.getReference(Picture.class, picture));
    }

    byte[] open(Concern concern, PictureId picture) {
        return em.find(Picture.class, picture).open(concern.owner().party(), vault);
    }

    /** Those of a concern that somebody may know of, in their order. */
    List<PhotoQueries.Row> rows(Concern concern, Onlooker onlooker) {
        boolean ours = onlooker.isOf(concern);
        return em
                .createQuery("from Photo p where p.concern = :concern order by p.position", Photo.class)
                .setParameter("concern", concern.id())
                .getResultList()
                .stream()
                .filter(photo -> isSeen(concern, photo, onlooker))
                .map(photo -> new PhotoQueries.Row(
                        photo.id(),
                        photo.version(),
                        photo.position(),
                        photo.width(),
                        photo.height(),
                        photo.state(),
                        photo.shown(),
                        photo.isBlackened(),
                        ours))
                .toList();
    }

    /** Whether one came with a concern, whoever may know of it. */
    boolean isAny(ConcernId concern) {
        return em.createQuery("select count(p) from Photo p where p.concern = :concern", Long.class)
                        .setParameter("concern", concern)
                        .getSingleResult()
                > 0;
    }

    /** @throws NotFound if there is none, or none that the actor may know of */
    Photo get(PhotoId id) {
        return Optional.ofNullable(em.find(Photo.class, id))
                .filter(photo -> isSeen(concerns.get(photo.concern()), photo, Onlooker.of(current)))
                .orElseThrow(() -> new NotFound(PhotoId.class, id));
    }

    /**
     * The photo that shows this picture.
     *
     * @throws NotFound if none does, or none that the actor may know of
     */
    Photo showing(PictureId picture) {
        return em
                .createQuery("from Photo p where p.shown = :picture and p.state <> :hidden", Photo.class)
                .setParameter("picture", picture)
                .setParameter("hidden", PhotoState.HIDDEN)
                .getResultList()
                .stream()
                .filter(photo -> isSeen(concerns.get(photo.concern()), photo, Onlooker.of(current)))
                .findFirst()
                .orElseThrow(() -> new NotFound(PictureId.class, picture));
    }

    private static boolean isSeen(Concern concern, Photo photo, Onlooker onlooker) {
        return onlooker.sees(concern, SharedPart.PHOTOS)
                && (onlooker.isOf(concern) || photo.state() == PhotoState.CHECKED);
    }
}
