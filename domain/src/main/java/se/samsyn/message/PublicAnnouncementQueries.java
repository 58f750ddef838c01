package se.samsyn.message;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
                a.slug, a.publishedText.title, a.publishedText.lead, a.language, a.mode, a.owner.party, a.publishedAt,
                a.updatedAt, true)
            from Announcement a where a.status = se.samsyn.message.AnnouncementStatus.PUBLISHED
            """;

    /**
     * One line of the list, and one entry of the feed.
     *
     * @param language that title and lead are in, as in {@code lang} attributes
     * @param owner who speaks, if the mode is SINGLE
     * @param updatedAt when it was last corrected; as published if never
     * @param reviewed whether a person has written or reviewed these words; if not, a machine translated them
     */
    public record Row(
            String slug,
            String title,
            String lead,
            String language,
            AnnouncementMode mode,
            Party owner,
            Instant publishedAt,
            Instant updatedAt,
            boolean reviewed)
            implements Serializable {

        private Row in(String other, Translation translation) {
            var text = translation.text();
            return new Row(
                    slug,
                    text.title(),
                    text.lead(),
                    other,
                    mode,
                    owner,
                    publishedAt,
                    updatedAt,
                    translation.reviewed());
        }
    }

    /** What was wrong before this day. */
    public record Note(LocalDate on, String text) implements Serializable {}

    /**
     * One announcement.
     *
     * @param body as {@link AnnouncementText} says, in the language of the row
     * @param languages all that it can be read in
     * @param corrections newest first
     * @param measures the published ones it is about
     */
    public record View(
            Row row,
            String body,
            Set<String> languages,
            List<Note> corrections,
            List<PublicMeasureQueries.Row> measures)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    PublicMeasureQueries measures;

    /** The latest published, as {@link #page}. */
    @Allows(Permission.ANYONE)
    public List<Row> latest(String language, int limit) {
        return page(language, null, limit).rows();
    }

    /**
     * A page of the list, latest published first.
     *
     * @param language wished for; what is not translated into it is as it was written
     * @param after where the last page ended; null for the first
     * @param limit at most 100
     */
    @Allows(Permission.ANYONE)
    public Page<Row> page(String language, @Nullable String after, int limit) {
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
        return new Page<>(
                translated(rows, language),
                last == null ? null : new Cursor(last.publishedAt(), last.slug()).toString());
    }

    /** Those that tell of a published measure, latest published first. */
    @Allows(Permission.ANYONE)
    public List<Row> about(String measure, String language, int limit) {
        return translated(
                em.createQuery(
                                SELECT_ROW
                                        + """
                                         and exists (select 1 from Announcement b join b.publishedMeasures told, Measure m
                                             where b.id = a.id and m.id.value = told.value
                                               and m.publication.slug = :measure and m.publication.publishedAt is not null)
                                         order by a.publishedAt desc, a.slug desc""",
                                Row.class)
                        .setParameter("measure", measure)
                        .setMaxResults(Math.max(1, Math.min(limit, LIMIT)))
                        .getResultList(),
                language);
    }

    private List<Row> translated(List<Row> rows, String language) {
        if (rows.isEmpty()) {
            return rows;
        }
        var texts = em.createQuery(
                        """
                        select a.slug, t from Announcement a join a.translations.shown t
                        where key(t) = :language and a.slug in :slugs""",
                        Object[].class)
                .setParameter("language", language)
                .setParameter("slugs", rows.stream().map(Row::slug).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Translation) row[1]));
        return rows.stream()
                .map(row -> texts.containsKey(row.slug()) ? row.in(language, texts.get(row.slug())) : row)
                .toList();
    }

    /** The feed: what was published or corrected, latest first. At most 100. */
    @Allows(Permission.ANYONE)
    public List<Row> feed(int limit) {
        return em.createQuery(SELECT_ROW + " order by a.updatedAt desc, a.slug desc", Row.class)
                .setMaxResults(Math.max(1, Math.min(limit, LIMIT)))
                .getResultList();
    }

    /**
     * All words of an announcement, for a search over everything public.
     *
     * @param translated the same in the language wished for; null where it is not translated
     */
    public record Reading(String slug, AnnouncementText text, @Nullable Translation translated)
            implements Serializable {}

    /** Everything published, latest first; at most 5,000. */
    @Allows(Permission.ANYONE)
    public List<Reading> readable(String language) {
        return em.createQuery(
                        """
                        select new se.samsyn.message.PublicAnnouncementQueries$Reading(a.slug, a.publishedText, t)
                        from Announcement a left join a.translations.shown t on key(t) = :language
                        where a.status = se.samsyn.message.AnnouncementStatus.PUBLISHED
                        order by a.publishedAt desc, a.slug desc""",
                        Reading.class)
                .setParameter("language", language)
                .setMaxResults(READABLE_MAX)
                .getResultList();
    }

    /**
     * One announcement.
     *
     * @param language wished for; what is not translated into it is as it was written
     * @throws NotFound if none that is published has this slug
     */
    @Allows(Permission.ANYONE)
    public View bySlug(String slug, String language) {
        var row = em.createQuery(SELECT_ROW + " and a.slug = :slug", Row.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Announcement.class, slug));
        var announcement = em.createQuery("from Announcement a where a.slug = :slug", Announcement.class)
                .setParameter("slug", slug)
                .getSingleResult();
        var translations = announcement.publishedTranslations();
        var translation = translations.get(language);
        var text = translation == null ? announcement.publishedText() : translation.text();
        var languages = new TreeSet<>(translations.keySet());
        languages.add(announcement.language());
        return new View(
                translation == null ? row : row.in(language, translation),
                text == null ? "" : text.body(),
                languages,
                announcement.corrections().stream()
                        .sorted((one, other) -> other.at().compareTo(one.at()))
                        .map(note -> new Note(LocalDate.ofInstant(note.at(), Settings.ZONE), note.note()))
                        .toList(),
                measures.published(announcement.publishedMeasures()));
    }
}
