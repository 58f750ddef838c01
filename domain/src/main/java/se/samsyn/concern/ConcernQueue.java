package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueries.Row;
import se.samsyn.kernel.Cursor;
import se.samsyn.place.Bounds;
import se.samsyn.place.ClusterGrid;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Sight;

/**
 * The queue of all that the actor sees, read by indexes however long it grows: a page at a time, from where the last
 * one ended, and counted no further than anybody needs ({@link QueueSql}).
 */
@ReadModel
public class ConcernQueue {

    private static final int LIMIT_MAX = 100;

    /** From here on reports are shown one by one, also where two of them stand close. */
    private static final int SINGLE_ZOOM = 17;

    /** Before where a page begins, instead of after where it ends. */
    private static final String BACK = "-";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Some rows of the queue.
     *
     * @param before where the page before it ends, to be handed back as it is; null at the beginning
     * @param after where the page after it begins; null at the end
     * @param partly whether a search has looked through the latest reports alone
     */
    public record Part(List<Row> rows, @Nullable String before, @Nullable String after, boolean partly)
            implements Serializable {}

    /** How many there are; with {@code more} at least so many. */
    public record Capped(int number, boolean more) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    ConcernQueries concerns;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * A page.
     *
     * @param from what {@link Part} told of the page before or after; null for the first one, as is what it never told
     * @param limit at most 100
     */
    @Allows(Permission.READ_CONCERNS)
    public Part page(QueueFilter wished, QueueOrder order, @Nullable String from, int limit) {
        var filter = named(wished);
        int size = Math.max(1, Math.min(limit, LIMIT_MAX));
        var told = Objects.requireNonNullElse(from, "");
        var cursor = Cursor.parse(told.startsWith(BACK) ? told.substring(1) : told)
                .filter(read ->
                        ID.matcher(read.name()).matches() || (filter.number() != null && filter.words() == null))
                .orElse(null);
        boolean back = cursor != null && told.startsWith(BACK);
        var words = words(filter);
        if (words.none()) {
            return new Part(List.of(), null, null, false);
        }
        var found = sql(filter).page(em, order, words.rarestFirst(), cursor, back, size + 1);
        boolean more = found.size() > size;
        var rows = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (back) {
            Collections.reverse(rows);
        }
        boolean begins = rows.isEmpty() || (back ? !more : cursor == null);
        boolean ends = rows.isEmpty() || (!back && !more);
        return new Part(
                rows(rows),
                begins ? null : BACK + cursor(rows.get(0)),
                ends ? null : cursor(rows.get(rows.size() - 1)).toString(),
                words.common());
    }

    /**
     * The newest of them on a map, as many as {@link QueueMap} says.
     *
     * @param shown what the map shows
     * @param zoom as map tiles count it
     */
    @Allows(Permission.READ_CONCERNS)
    public QueueMap map(QueueFilter wished, Bounds shown, int zoom) {
        var filter = named(wished);
        var words = words(filter);
        if (words.none()) {
            return new QueueMap(List.of(), List.of());
        }
        var pins = new ArrayList<QueueMap.Pin>();
        var clusters = new ArrayList<QueueMap.Cluster>();
        for (var cell : sql(filter).points(em, words.rarestFirst(), ClusterGrid.of(shown, zoom), zoom >= SINGLE_ZOOM)) {
            var point = new GeoPoint(cell.get("lat", Double.class), cell.get("lon", Double.class));
            int count = cell.get("n", Integer.class);
            if (count == 1) {
                pins.add(new QueueMap.Pin(point, cell.get("number", String.class), cell.get("category", String.class)));
            } else {
                clusters.add(new QueueMap.Cluster(point, count));
            }
        }
        return new QueueMap(pins, clusters);
    }

    /** How many each of these leaves, up to a thousand; a search is not counted. In their order. */
    @Allows(Permission.READ_CONCERNS)
    public List<Capped> counts(List<QueueFilter> filters) {
        var shutAway = shutAway();
        var found = QueueSql.counts(
                em, filters.stream().map(filter -> sql(filter, shutAway)).toList());
        return IntStream.range(0, filters.size())
                .mapToObj(i ->
                        new Capped(Math.min(found.get(i), QueueSql.COUNTED_MAX), found.get(i) > QueueSql.COUNTED_MAX))
                .toList();
    }

    private QueueSql sql(QueueFilter filter) {
        return sql(filter, shutAway());
    }

    private List<UUID> shutAway() {
        return ConcernSight.of(current).shutAway(em).stream()
                .map(ConcernId::value)
                .toList();
    }

    private QueueSql sql(QueueFilter filter, List<UUID> shutAway) {
        return new QueueSql(
                filter,
                Sight.of(current),
                shutAway,
                filter.whose() == QueueFilter.Assignee.ME ? current.actor().member() : null,
                categories(filter),
                LocalDate.now(clock.withZone(Settings.ZONE)));
    }

    /** Who types a number of the own party's register means the report that has it. */
    private QueueFilter named(QueueFilter filter) {
        var typed = filter.words() == null ? filter.number() : filter.words();
        if (typed == null) {
            return filter;
        }
        return em.createQuery(
                        "select c.marks.number from PartyFile f join Concern c on c.id = f.concern"
                                + " where f.party = :party and f.registrationNumber = :typed",
                        String.class)
                .setParameter("party", current.party())
                .setParameter("typed", typed)
                .getResultStream()
                .findFirst()
                .map(number -> filter.withWords(null).withNumber(number))
                .orElse(filter);
    }

    /** Those that are asked for; empty for all. */
    private List<String> categories(QueueFilter filter) {
        if (filter.tile() == null) {
            return filter.category() == null ? List.of() : List.of(filter.category());
        }
        return em.createQuery("select k.code from Category k where k.tile = :tile", String.class)
                .setParameter("tile", filter.tile())
                .getResultList();
    }

    private SearchedWords words(QueueFilter filter) {
        return filter.words() == null
                ? SearchedWords.ANY
                : SearchedWords.of(em, Stems.of(filter.words()), Sight.of(current));
    }

    private List<Row> rows(List<Tuple> found) {
        var ids = found.stream()
                .map(row -> new ConcernId(row.get("id", UUID.class)))
                .toList();
        var rows = concerns.rows(ids).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static Cursor cursor(Tuple row) {
        var key = row.get("k");
        return new Cursor(
                key instanceof LocalDate day ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : (Instant) key,
                row.get("name", String.class));
    }
}
