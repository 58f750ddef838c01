package se.samsyn.message;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/** Announcements as residents read them: the approved text of those that are published, and nothing else. */
@ReadModel
public class PublicAnnouncementQueries {

    private static final int LIMIT = 100;
    private static final int READABLE_MAX = 5_000;

    private static final String SELECT_ROW =
            """
            select new se.samsyn.message.PublicAnnouncementQueries$Row(
                a.slug, a.publishedText.title, a.publishedText.lead, a.mode, a.owner.party, a.publishedAt, a.updatedAt)
            from Announcement a where a.status = se.samsyn.message.AnnouncementStatus.PUBLISHED
            """;

    /**
     * One line of the list, and one entry of the feed.
     *
     * @param owner who speaks, if the mode is SINGLE
     * @param updatedAt when it was last corrected; as published if never
     */
    public record Row(
            String slug,
            String title,
            String lead,
            AnnouncementMode mode,
            Party owner,
            Instant publishedAt,
            Instant updatedAt)
            implements Serializable {}

    /** What was wrong before this day. */
    public record Note(LocalDate on, String text) implements Serializable {}

    /**
     * One announcement.
     *
     * @param body as {@link AnnouncementText} says
     * @param language as in {@code lang} attributes
     * @param corrections newest first
     * @param measures the published ones it is about
     */
    public record View(
            Row row, String body, String language, List<Note> corrections, List<PublicMeasureQueries.Row> measures)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    PublicMeasureQueries measures;

    /** The latest published. */
    @Allows(Permission.ANYONE)
    public List<Row> latest(int limit) {
        return page(null, limit).rows();
    }

    /**
     * A page of the list, latest published first.
     *
     * @param after where the last page ended; null for the first
     * @param limit at most 100
     */
    @Allows(Permission.ANYONE)
    public Page<Row> page(@Nullable String after, int limit) {
        int size = Math.max(1, Math.min(limit, LIMIT));
        var cursor = Cursor.parse(after);
        var query = em.createQuery(
                        SELECT_ROW
                                + (cursor.isEmpty()
                                        ? ""
                                        : " and (a.publishedAt < :at or a.publishedAt = :at and a.slug < :slug)")
                                + " order by a.publishedAt desc, a.slug desc",
                        Row.class)
                .setMaxResults(size + 1);
        cursor.ifPresent(from -> query.setParameter("at", from.at()).setParameter("slug", from.name()));
        var found = query.getResultList();
        var rows = found.subList(0, Math.min(size, found.size()));
        var last = found.size() > size ? rows.get(size - 1) : null;
        return new Page<>(rows, last == null ? null : new Cursor(last.publishedAt(), last.slug()).toString());
    }

    /** The feed: what was published or corrected, latest first. At most 100. */
    @Allows(Permission.ANYONE)
    public List<Row> feed(int limit) {
        return em.createQuery(SELECT_ROW + " order by a.updatedAt desc, a.slug desc", Row.class)
                .setMaxResults(Math.max(1, Math.min(limit, LIMIT)))
                .getResultList();
    }

    /** All words of an announcement, for a search over everything public. */
    public record Reading(String slug, String title, String lead, String body) implements Serializable {}

    /** Everything published, latest first; at most 5,000. */
    @Allows(Permission.ANYONE)
    public List<Reading> readable() {
        return em.createQuery(
                        """
                        select new se.samsyn.message.PublicAnnouncementQueries$Reading(
                            a.slug, a.publishedText.title, a.publishedText.lead, a.publishedText.body)
                        from Announcement a where a.status = se.samsyn.message.AnnouncementStatus.PUBLISHED
                        order by a.publishedAt desc, a.slug desc""",
                        Reading.class)
                .setMaxResults(READABLE_MAX)
                .getResultList();
    }

    /**
     * One announcement.
     *
     * @throws NotFound if none that is published has this slug
     */
    @Allows(Permission.ANYONE)
    public View bySlug(String slug) {
        var row = em.createQuery(SELECT_ROW + " and a.slug = :slug", Row.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Announcement.class, slug));
        var announcement = em.createQuery("from Announcement a where a.slug = :slug", Announcement.class)
                .setParameter("slug", slug)
                .getSingleResult();
        var text = announcement.publishedText();
        return new View(
                row,
                text == null ? "" : text.body(),
                announcement.language(),
                announcement.corrections().stream()
                        .sorted((one, other) -> other.at().compareTo(one.at()))
                        .map(note -> new Note(LocalDate.ofInstant(note.at(), Settings.ZONE), note.note()))
                        .toList(),
                measures.published(announcement.draft().measures()));
    }
}
