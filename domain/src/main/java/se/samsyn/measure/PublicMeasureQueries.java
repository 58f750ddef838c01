package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.place.Bounds;
import se.samsyn.place.ClusterGrid;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;
import se.samsyn.problem.ProblemQueries;

/** Measures as residents see them: only what is published, and only what is written for them. */
@ReadModel
public class PublicMeasureQueries {

    private static final int LIMIT = 100;
    private static final int PINS_MAX = 500;
    private static final int READABLE_MAX = 5_000;

    /** More than a grid ever has, so that nothing is cut off. */
    private static final int CELLS_MAX = (ClusterGrid.CELLS_MAX + 2) * (ClusterGrid.CELLS_MAX + 2);

    /** From here on measures are shown one by one, also where two of them stand close. */
    private static final int SINGLE_ZOOM = 17;

    private static final Set<MeasureAct> MILESTONES = EnumSet.of(
            MeasureAct.DECIDE,
            MeasureAct.START,
            MeasureAct.FINISH,
            MeasureAct.EVALUATE,
            MeasureAct.CANCEL,
            MeasureAct.RECONSIDER,
            MeasureAct.REAFFIRM);

    /**
     * One line of the list.
     *
     * @param reconsidered whether the problem stepped back, "omprövas" (S-55)
     * @param place the place in words; null when none is said
     * @param area the code of its area; null when it holds for the whole municipality
     */
    public record Row(
            String slug,
            String number,
            String title,
            String text,
            MeasureStatus status,
            boolean reconsidered,
            boolean municipalityActs,
            boolean policeActs,
            @Nullable String place,
            @Nullable String area,
            Instant publishedAt,
            Instant updatedAt)
            implements Serializable {}

    /** "Kommunen gör" or "Polisen gör". */
    public record Doing(Party party, String sentence) implements Serializable {}

    /** What happened on a day. */
    public record Milestone(MeasureAct act, LocalDate on) implements Serializable {}

    /**
     * One measure.
     *
     * @param planned null when no time is set
     * @param outcome what it led to; null until it is evaluated
     * @param point rounded; null when it has no single place
     * @param milestones oldest first
     * @param told how many reports of residents the problem rests on, as {@link PublicConcernQueries#told} counts them;
     *     null under five
     */
    public record View(
            Row row,
            MeasureKind kind,
            MeasureEffect effect,
            PublicText text,
            List<Doing> doings,
            List<Focus> focusAreas,
            @Nullable Period planned,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn,
            @Nullable String outcome,
            @Nullable GeoPoint point,
            List<Milestone> milestones,
            @Nullable Integer told)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    FocusAreaQueries focusAreas;

    @Inject
    ProblemQueries problems;

    @Inject
    PublicConcernQueries concerns;

    /**
     * A page of the list, latest published first.
     *
     * @param after where the last page ended; null for the first
     * @param limit at most 100
     */
    @Allows(Permission.ANYONE)
    public Page<Row> list(MeasureFilter filter, @Nullable String after, int limit) {
        int size = Math.max(1, Math.min(limit, LIMIT));
        var rows = new PublicRows(filter);
        Cursor.parse(after).ifPresent(from -> rows.and(
                        "(m.published_at < :at or m.published_at = :at and m.number < :number)", "at", from.at())
                .with("number", from.name()));
        var found = rows(rows.query(em, SELECT_ROW, "order by m.published_at desc, m.number desc")
                .setMaxResults(size + 1));
        var page = found.subList(0, Math.min(size, found.size()));
        var last = found.size() > size ? page.get(size - 1) : null;
        return new Page<>(page, last == null ? null : new Cursor(last.publishedAt(), last.number()).toString());
    }

    /** How many the list has. */
    @Allows(Permission.ANYONE)
    public long count(MeasureFilter filter) {
        return new PublicRows(filter).count(em, "measure m");
    }

    /** The latest published. */
    @Allows(Permission.ANYONE)
    public List<Row> latest(int limit) {
        return list(MeasureFilter.ALL, null, limit).rows();
    }

    /**
     * All words that residents may read about a measure, for a search over everything public.
     *
     * @param words the other texts, a line each
     */
    public record Reading(String slug, String title, String lead, String words) implements Serializable {}

    /** Everything published, latest first; at most 5,000. */
    @Allows(Permission.ANYONE)
    public List<Reading> readable() {
        var query = new PublicRows(MeasureFilter.ALL)
                .query(
                        em,
                        """
                        select m.slug, m.shown_title as title, m.shown_text as public_text,
                               concat_ws(char(10), m.shown_problem, m.shown_causes, m.shown_municipality,
                                 m.shown_police, m.shown_outcome, m.place_words) as words
                        from measure m""",
                        "order by m.published_at desc, m.number desc")
                .setMaxResults(READABLE_MAX);
        texts(query, "slug", "title", "public_text", "words");
        return query.getResultStream()
                .map(row -> new Reading(
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("public_text", String.class),
                        row.get("words", String.class)))
                .toList();
    }

    /** Those of these measures that are published, latest first; at most 100. */
    @Allows(Permission.ANYONE)
    public List<Row> published(Collection<MeasureId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var numbers = em.createQuery("select m.number from Measure m where m.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows(new PublicRows(MeasureFilter.ALL)
                .and("m.number in (:numbers)", "numbers", numbers)
                .query(em, SELECT_ROW, "order by m.published_at desc, m.number desc")
                .setMaxResults(LIMIT));
    }

    /** What came of a report: the published measures against the problems that rest on it; at most 100. */
    @Allows(Permission.ANYONE)
    public List<Row> cameOf(ConcernId report) {
        return published(em.createQuery("select m.id from Measure m where m.problem in :problems", MeasureId.class)
                .setParameter("problems", problems.restingOn(report))
                .getResultList());
    }

    /**
     * Others to read after a published measure: those against the same problem, then those of the same area and
     * category; latest first within each.
     */
    @Allows(Permission.ANYONE)
    public List<Row> related(String slug, int limit) {
        return rows(new PublicRows(MeasureFilter.ALL)
                .and(
                        """
                        exists (select 1 from measure s where s.slug = :slug and s.published_at is not null
                                and s.id <> m.id and (s.problem_id = m.problem_id
                                     or s.area_code <=> m.area_code and s.category = m.category))""",
                        "slug",
                        slug)
                .query(
                        em,
                        SELECT_ROW,
                        """
                        order by m.problem_id = (select s.problem_id from measure s where s.slug = :slug) desc,
                                 m.published_at desc, m.number desc""")
                .setMaxResults(Math.max(1, Math.min(limit, LIMIT))));
    }

    /**
     * One measure.
     *
     * @throws NotFound if none that is published has this slug
     */
    @Allows(Permission.ANYONE)
    public View bySlug(String slug) {
        var row = rows(new PublicRows(MeasureFilter.ALL)
                        .and("m.slug = :slug", "slug", slug)
                        .query(em, SELECT_ROW, ""))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Measure.class, slug));
        var measure = em.createQuery("from Measure m where m.publication.slug = :slug", Measure.class)
                .setParameter("slug", slug)
                .getSingleResult();
        return view(row, measure);
    }

    /**
     * The same measures on a map.
     *
     * @param map what it shows; widened to whole cells of the grid
     * @param zoom as map tiles count it
     */
    @Allows(Permission.ANYONE)
    public MeasureMap points(MeasureFilter filter, Bounds map, int zoom) {
        long total = count(filter);
        long placed = new PublicRows(filter).count(em, PLACED);
        var grid = ClusterGrid.of(map, zoom);
        var cells = zoom < SINGLE_ZOOM ? List.<Tuple>of() : cells(filter, grid, "group by m.id");
        if (cells.isEmpty() || cells.size() > PINS_MAX) {
            cells = cells(filter, grid, "group by floor(ST_X(p.point) / :cellLon), floor(ST_Y(p.point) / :cellLat)");
        }
        var pins = new ArrayList<MeasureMap.Pin>();
        var clusters = new ArrayList<MeasureMap.Cluster>();
        for (var cell : cells) {
            var point = new GeoPoint(cell.get("lat", Double.class), cell.get("lon", Double.class));
            long count = cell.get("n", Long.class);
            if (count == 1) {
                pins.add(new MeasureMap.Pin(
                        point,
                        cell.get("slug", String.class),
                        cell.get("title", String.class),
                        MeasureStatus.valueOf(cell.get("status", String.class)),
                        cell.get("municipality_acts", Boolean.class),
                        cell.get("police_acts", Boolean.class)));
            } else {
                clusters.add(new MeasureMap.Cluster(point, count));
            }
        }
        var shown = new MeasureMap(pins, clusters, total - placed, 0).shown();
        return new MeasureMap(pins, clusters, total - placed, placed - shown);
    }

    private static final String PLACED = "measure_place p join measure m on m.id = p.measure_id";

    private static final String SELECT_ROW =
            """
            select m.slug, m.number, m.shown_title as title, m.shown_text as public_text, m.status, m.reconsidered, m.municipality_acts,
                   m.police_acts, m.place_words, m.area_code, m.published_at, m.updated_at
            from measure m""";

    /** Of a group of one, {@code min} is that one's own. */
    private static final String SELECT_CELL =
            """
            select count(*) as n, avg(ST_X(p.point)) as lon, avg(ST_Y(p.point)) as lat, min(m.slug) as slug,
                   min(m.shown_title) as title, min(m.status) as status, min(m.municipality_acts) as municipality_acts,
                   min(m.police_acts) as police_acts
            from\s"""
                    + PLACED;

    private List<Tuple> cells(MeasureFilter filter, ClusterGrid grid, String grouping) {
        var rows =
                new PublicRows(filter).and("MBRContains(ST_GeomFromText(:box, 4326), p.point)", "box", grid.polygon());
        if (grouping.contains(":cellLon")) {
            rows.with("cellLon", grid.cellLon()).with("cellLat", grid.cellLat());
        }
        var query = rows.query(em, SELECT_CELL, grouping)
                .setMaxResults(CELLS_MAX)
                .addScalar("n", Long.class)
                .addScalar("lon", Double.class)
                .addScalar("lat", Double.class);
        texts(query, "slug", "title", "status");
        return flags(query, "municipality_acts", "police_acts").getResultList();
    }

    private static List<Row> rows(NativeQuery<Tuple> query) {
        texts(query, "slug", "number", "title", "public_text", "status", "place_words", "area_code");
        flags(query, "reconsidered", "municipality_acts", "police_acts")
                .addScalar("published_at", Instant.class)
                .addScalar("updated_at", Instant.class);
        return query.getResultStream()
                .map(row -> new Row(
                        row.get("slug", String.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("public_text", String.class),
                        MeasureStatus.valueOf(row.get("status", String.class)),
                        row.get("reconsidered", Boolean.class),
                        row.get("municipality_acts", Boolean.class),
                        row.get("police_acts", Boolean.class),
                        row.get("place_words", String.class),
                        row.get("area_code", String.class),
                        row.get("published_at", Instant.class),
                        row.get("updated_at", Instant.class)))
                .toList();
    }

    private static void texts(NativeQuery<Tuple> query, String... columns) {
        Arrays.stream(columns).forEach(column -> query.addScalar(column, String.class));
    }

    private static NativeQuery<Tuple> flags(NativeQuery<Tuple> query, String... columns) {
        Arrays.stream(columns).forEach(column -> query.addScalar(column, Boolean.class));
        return query;
    }

    private View view(Row row, Measure measure) {
        var outline = measure.outline();
        var shown = Objects.requireNonNull(measure.publication().shown());
        var progress = measure.progress();
        var reports = problems.reportsBehind(measure.problem());
        return new View(
                row,
                outline.kind(),
                outline.effect(),
                shown.words(),
                Arrays.stream(Party.values())
                        .flatMap(party -> Optional.ofNullable(shown.doing(party)).stream()
                                .map(sentence -> new Doing(party, sentence)))
                        .toList(),
                focusAreas.named(outline.focusAreas()),
                outline.planned(),
                progress.startedOn(),
                progress.finishedOn(),
                shown.outcome(),
                measure.place().point(),
                progress.history().stream()
                        .filter(entry -> MILESTONES.contains(entry.act()))
                        .map(entry -> new Milestone(entry.act(), LocalDate.ofInstant(entry.at(), Settings.ZONE)))
                        .toList(),
                concerns.told(reports.kept(), reports.gone()));
    }
}
