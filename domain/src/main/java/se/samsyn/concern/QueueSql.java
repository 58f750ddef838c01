package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.QueueFilter.Assignee;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Party;
import se.samsyn.place.ClusterGrid;
import se.samsyn.platform.Audience;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Sight;

/**
 * The queue in SQL. What somebody sees is for one of a few audiences; for each of them, and each category of a tile,
 * one short read begins at a place in an index and goes on in the order of the list. The reads are laid together.
 *
 * <p>The index is named, since the database takes a filter for rare or frequent by what it counted last, and one bad
 * guess reads everything.
 *
 * @param shutAway what is left out, since the actor has a conflict of interest in it
 * @param me whose concerns, where only those are asked for
 * @param categories all that are asked for; empty for any
 */
record QueueSql(
        QueueFilter filter,
        Sight sight,
        List<UUID> shutAway,
        @Nullable UUID me,
        List<String> categories,
        LocalDate today) {

    private static final Pattern NUMBER = Pattern.compile("[0-9-]{1,12}");

    /** How far is counted. */
    static final int COUNTED_MAX = 1_000;

    /** How many a map shows at most. */
    static final int MAPPED_MAX = 1_000;

    /** By what an index leads to the rows: its name, and whether it tells what is open from the rest. */
    private enum Lead {
        NUMBER("ix_concern_queue_number", false),
        ASSIGNEE("ix_concern_queue_assignee", true),
        WAITS("ix_concern_queue_waits", true),
        PARTY("ix_concern_queue_party", true),
        MODERATION("ix_concern_queue_moderation", true),
        FRESH("ix_concern_queue_fresh", false),
        DUE("ix_concern_queue_due", true),
        CATEGORY("ix_concern_queue_category", true),
        AREA("ix_concern_queue_area", true),
        UNIT("ix_concern_queue_unit", true),
        CHANNEL("ix_concern_queue_channel", true),
        HANDLING("ix_concern_queue_handling", false),
        RECEIVED("ix_concern_queue", true);

        private final String index;
        private final boolean byQueue;

        Lead(String index, boolean byQueue) {
            this.index = index;
            this.byQueue = byQueue;
        }
    }

    /**
     * In what order.
     *
     * @param key the column; null for that of {@code name} alone
     * @param name the column that tells rows of the same key apart
     */
    private record Order(@Nullable String key, String name, boolean descending) {

        boolean isDue() {
            return "due_on".equals(key);
        }

        String by(String alias, boolean back) {
            var way = descending == back ? "" : " desc";
            return " order by " + (key == null ? "" : alias + key + way + ", ") + alias + name + way;
        }

        /** Written out, since only so an index is entered where the last page ended. */
        String beyond(String alias, Cursor cursor, boolean back, QueueValues values) {
            var sign = descending == back ? ">" : "<";
            if (key == null) {
                return alias + name + " " + sign + " " + values.add(cursor.name());
            }
            Object at = isDue() ? LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC) : cursor.at();
            return "(%1$s%2$s %3$s %4$s or %1$s%2$s = %5$s and %1$s%6$s %3$s %7$s)"
                    .formatted(
                            alias,
                            key,
                            sign,
                            values.add(at),
                            values.add(at),
                            name,
                            values.add(UUID.fromString(cursor.name())));
        }
    }

    /**
     * Rows of {@code id}, {@code k} and {@code name}, of which the last two are a cursor; turned round when
     * {@code back}.
     *
     * @param words stems, the rarest first; empty where nothing is searched for
     * @param cursor as told by a row; null for the first page
     */
    List<Tuple> page(
            EntityManager em, QueueOrder wanted, List<String> words, @Nullable Cursor cursor, boolean back, int limit) {
        var values = new QueueValues();
        var order = order(wanted, words);
        return values.query(em, rows(order, words, cursor, back, limit, values))
                .addScalar("id", UUID.class)
                .addScalar("k", order.isDue() ? LocalDate.class : Instant.class)
                .addScalar("name", String.class)
                .getResultList();
    }

    private String rows(
            Order order, List<String> words, @Nullable Cursor cursor, boolean back, int limit, QueueValues values) {
        var parts = words.isEmpty()
                ? reads(order, cursor, back, limit, values)
                : searches(order, words, cursor, back, limit, values);
        var whole =
                order.key == null ? new Order(null, "name", order.descending) : new Order("k", "id", order.descending);
        return String.join(" union all ", parts) + whole.by("", back) + " limit " + limit;
    }

    /**
     * Where the newest of them lie within a map, those in one cell together: {@code n}, {@code lat}, {@code lon}, and
     * of one alone {@code number} and {@code category}. What is shut away has no place, nor has what is shared without
     * its point.
     *
     * @param words as for {@link #page}
     * @param apart whether each stands for itself, however near it is to others
     */
    List<Tuple> points(EntityManager em, List<String> words, ClusterGrid grid, boolean apart) {
        var values = new QueueValues();
        var newest = rows(order(QueueOrder.NEWEST, words), words, null, false, MAPPED_MAX, values);
        var party = values.add(sight.party().name());
        var box = values.add(grid.polygon());
        var cell = apart
                ? "c.id"
                : "floor(ST_X(p.point) / %s), floor(ST_Y(p.point) / %s)"
                        .formatted(values.add(grid.cellLon()), values.add(grid.cellLat()));
        return values.query(
                        em,
                        """
                        select count(*) as n, avg(ST_Y(p.point)) as lat, avg(ST_X(p.point)) as lon,
                          min(c.number) as number, min(c.category_code) as category
                        from (%s) q straight_join concern_place p on p.concern_id = q.id
                          straight_join concern c on c.id = q.id
                        where c.locked = 0 and (c.owner_party = %s or c.shared_parts like '%%POINT%%')
                          and MBRContains(ST_GeomFromText(%s, 4326), p.point)
                        group by %s"""
                                .formatted(newest, party, box, cell))
                .addScalar("n", Integer.class)
                .addScalar("lat", Double.class)
                .addScalar("lon", Double.class)
                .addScalar("number", String.class)
                .addScalar("category", String.class)
                .getResultList();
    }

    /** How many rows each leaves, counted to one more than {@link #COUNTED_MAX}. */
    static List<Integer> counts(EntityManager em, List<QueueSql> queues) {
        var values = new QueueValues();
        var sql = IntStream.range(0, queues.size())
                .mapToObj(i -> "(select count(*) from ("
                        + String.join(" union all ", queues.get(i).counts(values)) + ") t" + i + ") as n" + i)
                .collect(Collectors.joining(", ", "select ", ""));
        var query = values.query(em, sql);
        IntStream.range(0, queues.size()).forEach(i -> query.addScalar("n" + i, Integer.class));
        var found = query.getSingleResult();
        return IntStream.range(0, queues.size())
                .mapToObj(i -> found.get(i, Integer.class))
                .toList();
    }

    private List<String> counts(QueueValues values) {
        var lead = lead(false);
        return branches(lead, values).stream()
                .map(where -> "(select 1 from concern c force index (%s) where %s limit %d)"
                        .formatted(lead.index, where, COUNTED_MAX + 1))
                .toList();
    }

    private List<String> reads(Order order, @Nullable Cursor cursor, boolean back, int limit, QueueValues values) {
        var lead = lead(order.isDue());
        return branches(lead, values).stream()
                .map(where -> "(" + select(order) + " from concern c force index (" + lead.index + ") where " + where
                        + (cursor == null ? "" : " and " + order.beyond("c.", cursor, back, values))
                        + order.by("c.", back) + " limit " + limit + ")")
                .toList();
    }

    /** The newest reports with the rarest word, in order; of them those with the other words, and within the filter. */
    private List<String> searches(
            Order order, List<String> words, @Nullable Cursor cursor, boolean back, int limit, QueueValues values) {
        var parts = new ArrayList<String>();
        // a shared report's words stand under the name of each party that may find it by them
        var seen = values.addAll(sight.audiences().stream().map(Audience::code).toList());
        for (var audience : sight.audiences()) {
            var code = audience.code();
            var from = new Order("received_at", "concern_id", order.descending);
            var sql = new StringBuilder("(" + select(order) + " from (select v.received_at, v.concern_id"
                    + " from concern_word v where v.audience = " + values.add(code) + " and v.word = "
                    + values.add(words.get(0)));
            days("v.", values).forEach(day -> sql.append(" and ").append(day));
            if (cursor != null) {
                sql.append(" and ").append(from.beyond("v.", cursor, back, values));
            }
            sql.append(from.by("v.", back))
                    .append(" limit " + SearchedWords.LOOKED_THROUGH
                            + ") w straight_join concern c on c.id = w.concern_id")
                    .append(" where c.audience in " + seen);
            conditions(categories, values)
                    .forEach(condition -> sql.append(" and ").append(condition));
            if (filter.isOpen()) {
                sql.append(" and c.queued = 1");
            }
            for (var other : words.subList(1, words.size())) {
                sql.append(" and exists (select 1 from concern_word x where x.audience = " + values.add(code)
                        + " and x.word = " + values.add(other)
                        + " and x.received_at = w.received_at and x.concern_id = w.concern_id)");
            }
            parts.add(sql.append(from.by("w.", back))
                    .append(" limit " + limit + ")")
                    .toString());
        }
        return parts;
    }

    private static String select(Order order) {
        var name = order.name.equals("id") ? "cast(c.id as char)" : "c." + order.name;
        var key = order.isDue() ? "c.due_on" : "c.received_at";
        return "select c.id as id, " + key + " as k, " + name + " as name";
    }

    /** Numbers are given in the order of receipt: whoever knows how one begins reads them in theirs. */
    private Order order(QueueOrder wanted, List<String> words) {
        boolean descending = wanted != QueueOrder.OLDEST;
        if (filter.number() != null && words.isEmpty()) {
            return new Order(null, "number", descending);
        }
        return wanted == QueueOrder.DUE && filter.isOpen() && words.isEmpty()
                ? new Order("due_on", "id", false)
                : new Order("received_at", "id", descending);
    }

    /** What leaves fewest rows comes first. */
    private Lead lead(boolean byDue) {
        if (filter.number() != null) {
            return Lead.NUMBER;
        }
        if (filter.whose() == Assignee.ME) {
            return Lead.ASSIGNEE;
        }
        if (filter.view() == QueueView.WAITS_FOR_REPORTER) {
            return Lead.WAITS;
        }
        if (awaited() != null) {
            return Lead.PARTY;
        }
        if (filter.view() == QueueView.LATE || filter.moderation() != null) {
            return Lead.MODERATION;
        }
        if (filter.view() == QueueView.UNREAD) {
            return Lead.FRESH;
        }
        if (byDue) {
            return Lead.DUE;
        }
        if (!categories.isEmpty()) {
            return Lead.CATEGORY;
        }
        if (filter.area() != null || filter.unit() != null) {
            return filter.area() != null ? Lead.AREA : Lead.UNIT;
        }
        if (filter.channel() != null) {
            return Lead.CHANNEL;
        }
        if (filter.handling() != null || filter.view() == QueueView.CLOSED) {
            return Lead.HANDLING;
        }
        return filter.whose() == Assignee.NOBODY ? Lead.ASSIGNEE : Lead.RECEIVED;
    }

    /** The condition of each read. */
    private List<String> branches(Lead lead, QueueValues values) {
        var queued = filter.isOpen()
                ? List.of(lead == Lead.FRESH ? "" : " and c.queued = 1")
                : lead.byQueue ? List.of(" and c.queued = 0", " and c.queued = 1") : List.of("");
        var branches = new ArrayList<String>();
        for (var audience : sight.audiences()) {
            for (var part : queued) {
                for (var some : lead == Lead.CATEGORY
                        ? categories.stream().map(List::of).toList()
                        : List.of(categories)) {
                    var where = new StringBuilder("c.audience = " + values.add(audience.code()) + part);
                    conditions(some, values)
                            .forEach(condition -> where.append(" and ").append(condition));
                    branches.add(where.toString());
                }
            }
        }
        return branches;
    }

    /** All but who sees it, and whether it is open. */
    private List<String> conditions(List<String> ofCategories, QueueValues values) {
        var all = new ArrayList<String>();
        if (!ofCategories.isEmpty()) {
            all.add("c.category_code in " + values.addAll(ofCategories));
        }
        var awaited = awaited();
        if (awaited != null) {
            all.add("c.waits_for_party = " + values.add(awaited.name()));
        }
        switch (filter.view()) {
            case WAITS_FOR_REPORTER -> all.add("c.waits_for = " + values.add(Awaited.REPORTER.name()));
            case UNREAD -> all.add("c.fresh = 1");
            case LATE -> all.add("c.moderation = 'NEW' and c.handling <> 'CLOSED' and c.due_on < " + values.add(today));
            case CLOSED -> all.add("c.handling = 'CLOSED'");
            default -> {
                // said by the index or by whom it waits for
            }
        }
        if (me != null) {
            all.add("c.assignee = " + values.add(me));
        } else if (filter.whose() == Assignee.NOBODY) {
            all.add("c.assignee is null");
        }
        if (filter.moderation() != null) {
            all.add("c.moderation = " + values.add(filter.moderation().name()));
        }
        if (filter.handling() != null) {
            all.add("c.handling = " + values.add(filter.handling().name()));
        }
        if (filter.area() != null) {
            all.add("c.area_code = " + values.add(filter.area()));
        }
        if (filter.unit() != null) {
            all.add("c.owner_unit = " + values.add(filter.unit()));
        }
        if (filter.channel() != null) {
            all.add("c.channel = " + values.add(filter.channel().name()));
        }
        if (!shutAway.isEmpty()) {
            all.add("c.id not in " + values.addAll(shutAway));
        }
        all.addAll(days("c.", values));
        if (filter.number() != null) {
            all.add("c.number like " + values.add(beginning(filter.number())));
        }
        return all;
    }

    /** As the clock goes where people are. */
    private List<String> days(String alias, QueueValues values) {
        var days = new ArrayList<String>();
        if (filter.from() != null) {
            days.add(alias + "received_at >= "
                    + values.add(filter.from().atStartOfDay(Settings.ZONE).toInstant()));
        }
        if (filter.to() != null) {
            var next = filter.to().plusDays(1);
            days.add(alias + "received_at < "
                    + values.add(next.atStartOfDay(Settings.ZONE).toInstant()));
        }
        return days;
    }

    /** What cannot begin a number finds nothing, instead of everything. */
    private static String beginning(String number) {
        return NUMBER.matcher(number).matches() ? number + "%" : "";
    }

    private @Nullable Party awaited() {
        return switch (filter.view()) {
            case WAITS_FOR_US -> sight.party();
            case WAITS_FOR_THEM -> sight.party().other();
            default -> null;
        };
    }
}
