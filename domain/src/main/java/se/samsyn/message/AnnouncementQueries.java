package se.samsyn.message;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Approvals;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Revision;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Standing;
import se.samsyn.platform.Subject;

/** Announcements as staff see them, within the sight of whoever asks: the other party's drafts are not there. */
@ReadModel
public class AnnouncementQueries {

    private static final int LIMIT = 200;

    private static final String ROWS =
            """
            select new se.samsyn.message.AnnouncementQueries$Row(
              a.id, a.text.title, a.mode, a.status, a.owner.party, a.changedAt, a.publishedAt)
            from Announcement a where
            """;

    /** One line of the list. */
    public record Row(
            AnnouncementId id,
            String title,
            AnnouncementMode mode,
            AnnouncementStatus status,
            Party owner,
            Instant changedAt,
            @Nullable Instant publishedAt)
            implements Serializable {}

    /**
     * Everything one page of an announcement shows.
     *
     * @param version grows with each change
     * @param draft the latest text
     * @param translations the latest ones, by language
     * @param standing its revision and both seats
     * @param publishedText what the public reads; null until it is published
     * @param correctionWaiting whether the latest text is another than the public one
     * @param corrections oldest first
     */
    public record View(
            AnnouncementId id,
            long version,
            AnnouncementStatus status,
            Owner owner,
            AnnouncementDraft draft,
            Map<String, Translation> translations,
            Standing standing,
            @Nullable String slug,
            @Nullable AnnouncementText publishedText,
            boolean correctionWaiting,
            List<Correction> corrections,
            @Nullable String withdrawnReason,
            @Nullable Instant publishedAt,
            Instant changedAt)
            implements Serializable {}

    /** A text that waits, and for whose approval; for nobody's when it only waits to be published. */
    public record Turn(AnnouncementId id, String title, Set<Party> waitsFor, Instant since) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Announcements announcements;

    @Inject
    Approvals approvals;

    @Inject
    CurrentActor current;

    /**
     * Announcements, latest changed first.
     *
     * @param status only those that stand there; null for all
     * @param after where the last page ended; null for the first
     * @param limit at most 200
     */
    @Allows(Permission.READ_ANNOUNCEMENTS)
    public Page<Row> list(@Nullable AnnouncementStatus status, @Nullable String after, int limit) {
        int size = Math.max(1, Math.min(limit, LIMIT));
        var cursor = Cursor.parse(after);
        var query = em.createQuery(
                        ROWS + Sight.clause("a")
                                + (status == null ? "" : " and a.status = :status")
                                + (cursor.isEmpty()
                                        ? ""
                                        : " and (a.changedAt < :at or a.changedAt = :at and a.text.title < :title)")
                                + " order by a.changedAt desc, a.text.title desc",
                        Row.class)
                .setMaxResults(size + 1);
        if (status != null) {
            query.setParameter("status", status);
        }
        cursor.ifPresent(from -> query.setParameter("at", from.at()).setParameter("title", from.name()));
        var found = Sight.of(current).bind(query).getResultList();
        var rows = found.stream().limit(size).toList();
        var last = found.size() > size ? rows.get(size - 1) : null;
        return new Page<>(rows, last == null ? null : new Cursor(last.changedAt(), last.title()).toString());
    }

    /**
     * One announcement.
     *
     * @throws NotFound if there is none with this id, or none for this actor
     */
    @Allows(Permission.READ_ANNOUNCEMENTS)
    public View view(AnnouncementId id) {
        var announcement = announcements.get(id);
        var standing = approvals.standing(Subject.of(id)).orElseThrow(() -> new NotFound(Revision.class, id));
        return new View(
                id,
                announcement.version(),
                announcement.status(),
                announcement.owner(),
                announcement.draft(),
                announcement.translations(),
                standing,
                announcement.slug(),
                announcement.publishedText(),
                announcement.isCorrectionWaiting(standing),
                announcement.corrections(),
                announcement.withdrawnReason(),
                announcement.publishedAt(),
                announcement.changedAt());
    }

    /** What was sent for approval and is not yet published, and whose turn it is; longest waiting first. */
    @Allows(Permission.READ_ANNOUNCEMENTS)
    public List<Turn> turns() {
        var query = em.createQuery(
                        ROWS + "a.status = :waiting and " + Sight.clause("a") + " order by a.changedAt", Row.class)
                .setParameter("waiting", AnnouncementStatus.WAITING)
                .setMaxResults(LIMIT);
        var waiting = Sight.of(current).bind(query).getResultList();
        var given = approvals.given(
                waiting.stream().map(row -> Subject.of(row.id())).toList());
        return waiting.stream().map(row -> turn(row, given)).toList();
    }

    private static Turn turn(Row row, Map<Subject, Set<Party>> given) {
        var missing = row.mode() == AnnouncementMode.JOINT ? EnumSet.allOf(Party.class) : EnumSet.of(row.owner());
        missing.removeAll(given.getOrDefault(Subject.of(row.id()), Set.of()));
        return new Turn(row.id(), row.title(), missing, row.changedAt());
    }
}
