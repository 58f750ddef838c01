package se.samsyn.message;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Consumer;
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

    @Inject
    Event<AnnouncementPageChanged> pageChanged;

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

    /**
     * Carries out an act that changes what residents read.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    void changePage(AnnouncementId id, Consumer<Announcement> act) {
        act.accept(get(id));
        pageChanged.fire(new AnnouncementPageChanged(id));
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
