package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Point;
import se.samsyn.concern.Recurring.Report;
import se.samsyn.place.FlatGround;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;
import se.samsyn.statistics.Cluster;
import se.samsyn.statistics.ClusterScan;
import se.samsyn.statistics.Happening;
import se.samsyn.statistics.NearRepeat;
import se.samsyn.statistics.ScanBounds;

/**
 * Where reports come together more than is usual: suggestions of problems, by simple counts (peers.md 3). Only those
 * count that the actor sees with their place; duplicates count once, by their main one; places that feel safe are no
 * problem.
 *
 * <p>Reckoned for whoever asks and kept by nobody: what is kept for several would tell one of them of what only the
 * others see. Ten thousand reports take half a second.
 */
@ReadModel
public class RecurringQueries {

    /** What is usual is told by two years of them: each time of the year twice. */
    private static final int YEARS = 2;

    /** The latest so many are looked at; more would make whoever asks wait. */
    private static final int MOST = 20_000;

    private static final List<Tile> KINDS = List.of(Tile.values());

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** One of them, with what it is about. */
    private record Told(Report report, Tile tile) {}

    /** The clearest first. */
    @Allows(Permission.READ_CONCERNS)
    public List<Recurring> suggestions() {
        var told = told();
        if (told.isEmpty()) {
            return List.of();
        }
        var ground = ground(told);
        var bounds =
                ScanBounds.USUAL.with(settings.recurringDays(), settings.recurringLeast(), settings.recurringChance());
        return ClusterScan.of(happenings(told, ground), today().toEpochDay(), bounds).stream()
                .map(cluster -> suggestion(cluster, told, ground))
                .toList();
    }

    /** Whether what is told comes again close by and soon; by distance and then by days. */
    @Allows(Permission.READ_CONCERNS)
    public List<NearRepeat.Cell> repeats() {
        var told = told();
        return told.isEmpty() ? List.of() : NearRepeat.of(happenings(told, ground(told)));
    }

    private List<Told> told() {
        var query = em.createQuery(
                "select c.id, c.marks.number, c.category, c.receivedOn, p.point, c.axes, k.tile"
                        + " from ConcernPlace p join Concern c on c.id = p.concern"
                        + " join Category k on k.code = c.category"
                        + " where c.receivedOn > :since and c.axes.locked = false"
                        + " and c.axes.moderation <> :rejected and c.kin.mainId is null and k.tile <> :safe and "
                        + Onlooker.pointClause("c") + " and " + ConcernSight.clause("c")
                        + " order by c.receivedOn desc, c.marks.number desc",
                Object[].class);
        return ConcernSight.of(current)
                .bind(query)
                .setParameter("since", today().minusYears(YEARS))
                .setParameter("rejected", Moderation.REJECTED)
                .setParameter("safe", Tile.SAFE)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Told(
                        new Report(
                                (ConcernId) row[0],
                                (String) row[1],
                                (String) row[2],
                                (LocalDate) row[3],
                                GeoPoint.of((Point) row[4]),
                                ((Axes) row[5]).isLinkable()),
                        (Tile) row[6]))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }

    private static FlatGround ground(List<Told> told) {
        return FlatGround.around(told.get(0).report().point());
    }

    private static List<Happening> happenings(List<Told> told, FlatGround ground) {
        return told.stream()
                .map(one -> new Happening(
                        ground.east(one.report().point()),
                        ground.north(one.report().point()),
                        one.report().on().toEpochDay(),
                        KINDS.indexOf(one.tile())))
                .toList();
    }

    private static Recurring suggestion(Cluster cluster, List<Told> told, FlatGround ground) {
        var kind = cluster.kind();
        return new Recurring(
                ground.point(cluster.east(), cluster.north()),
                cluster.radius(),
                kind == null ? null : KINDS.get(kind),
                cluster.days(),
                cluster.expected(),
                cluster.chance(),
                cluster.members().stream()
                        .map(member -> told.get(member).report())
                        .sorted(Comparator.comparing(Report::on)
                                .thenComparing(Report::number)
                                .reversed())
                        .toList());
    }
}
