package se.samsyn.message;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Slug;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;

/** All announcements. What the actor may not see is not found. */
@Repository
class Announcements {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    void add(Announcement announcement) {
        em.persist(announcement);
    }

    /**
     * The one with this id.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    Announcement get(AnnouncementId id) {
        return Optional.ofNullable(em.find(Announcement.class, id))
                .filter(announcement -> Sight.of(current).sees(announcement.owner(), announcement.visibility()))
                .orElseThrow(() -> new NotFound(Announcement.class, id));
    }

    /** A slug for this title that no announcement has ever had. */
    String freeSlug(String title) {
        return Slug.of(
                title,
                slug -> em.createQuery("select count(a) from Announcement a where a.slug = :slug", Long.class)
                                .setParameter("slug", slug)
                                .getSingleResult()
                        > 0);
    }
}
