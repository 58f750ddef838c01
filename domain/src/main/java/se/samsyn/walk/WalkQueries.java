package se.samsyn.walk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;

/** Safety walks as staff see them, within the sight of whoever asks. */
@ReadModel
public class WalkQueries {

    private static final int LIMIT = 200;
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /**
     * One line of the list.
     *
     * @param participants null while it has not ended
     */
    public record Row(
            WalkId id,
            String title,
            Instant begins,
            String meetingPlace,
            Party owner,
            boolean joint,
            @Nullable Integer participants)
            implements Serializable {}

    /**
     * Everything that a page shows of a walk.
     *
     * @param version for {@link WalkPlanning}, whose acts take the one that was read
     * @param participants null while it has not ended; so are the next two
     */
    public record View(
            WalkId id,
            long version,
            Plan plan,
            Party owner,
            boolean joint,
            @Nullable Integer participants,
            @Nullable String summary,
            @Nullable Instant endedAt)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    SafetyWalks walks;

    @Inject
    ConcernQueries concerns;

    @Inject
    CurrentActor current;

    /** Those that have not ended, the next one first; at most 200. */
    @Allows(Permission.READ_CONCERNS)
    public List<Row> coming() {
        var query = em.createQuery(
                "from SafetyWalk w where w.endedAt is null and " + Sight.clause("w")
                        + " order by w.beginsAt, w.id.value",
                SafetyWalk.class);
        return Sight.of(current)
                .bind(query)
                .setMaxResults(LIMIT)
                .getResultStream()
                .map(WalkQueries::row)
                .toList();
    }

    /**
     * Those that have ended, the latest first.
     *
     * @param after where the last page ended; null for the first
     * @param limit at most 200
     */
    @Allows(Permission.READ_CONCERNS)
    public Page<Row> ended(@Nullable String after, int limit) {
        int size = Math.min(limit, LIMIT);
        var cursor = Cursor.parse(after).filter(from -> from.name().matches(UUID_SHAPE));
        var query = em.createQuery(
                        "from SafetyWalk w where w.endedAt is not null and " + Sight.clause("w")
                                + (cursor.isEmpty()
                                        ? ""
                                        : " and (w.beginsAt < :at or w.beginsAt = :at and w.id.value < :id)")
                                + " order by w.beginsAt desc, w.id.value desc",
                        SafetyWalk.class)
                .setMaxResults(size + 1);
        cursor.ifPresent(from -> query.setParameter("at", from.at()).setParameter("id", UUID.fromString(from.name())));
        var found = Sight.of(current).bind(query).getResultList();
        var rows = found.stream().limit(size).map(WalkQueries::row).toList();
        var last = found.size() > size ? rows.get(size - 1) : null;
        return new Page<>(
                rows,
                last == null
                        ? null
                        : new Cursor(last.begins(), last.id().value().toString()).toString());
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_CONCERNS)
    public View view(WalkId id) {
        var walk = walks.get(id);
        return new View(
                walk.id(),
                walk.version(),
                walk.plan(),
                walk.owner().party(),
                walk.isJoint(),
                walk.participants(),
                walk.summary(),
                walk.endedAt());
    }

    /**
     * The reports that were noted on it and that the actor sees, by number; at most 200.
     *
     * @throws NotFound if there is no such walk, or none for this actor
     */
    @Allows(Permission.READ_CONCERNS)
    public List<ConcernQueries.Row> notes(WalkId id) {
        return concerns.rows(walks.reportsOf(walks.get(id)));
    }

    /** The walk that a report was noted on; empty for others, and where the actor does not see both. */
    @Allows(Permission.READ_CONCERNS)
    public Optional<Row> of(ConcernId report) {
        return walks.of(report)
                .filter(walk -> !concerns.rows(List.of(report)).isEmpty())
                .map(WalkQueries::row);
    }

    private static Row row(SafetyWalk walk) {
        return new Row(
                walk.id(),
                walk.title(),
                walk.beginsAt(),
                walk.meetingPlace(),
                walk.owner().party(),
                walk.isJoint(),
                walk.participants());
    }
}
