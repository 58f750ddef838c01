package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.Merging;
import se.samsyn.concern.Recurring;
import se.samsyn.concern.RecurringQueries;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.ReportCountQueries;
import se.samsyn.concern.RhythmQueries;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.concern.Tile;
import se.samsyn.concern.TimeHint.Season;
import se.samsyn.concern.TimeHint.TimeOfDay;
import se.samsyn.concern.TimeHint.WeekPart;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.Outline;
import se.samsyn.platform.Settings;
import se.samsyn.problem.LinkedQueries;
import se.samsyn.problem.ProblemSolving;

/** Where reports come together, and when it is so, for whoever may know it. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestionsIT {

    /** The length of a degree of latitude. */
    private static final double METRE = 1 / 111_195.0;

    private static final int MANY = 14;

    private final YearMonth lastMonth = YearMonth.now(Settings.ZONE).minusMonths(1);

    private static final AtomicInteger SPOTS = new AtomicInteger();

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    Merging merging;

    @Inject
    Sharing sharing;

    @Inject
    RecurringQueries recurring;

    @Inject
    RhythmQueries rhythms;

    @Inject
    ReportCountQueries counts;

    @Inject
    LinkedQueries linked;

    @Inject
    ProblemSolving solving;

    @Inject
    PublishedMeasures published;

    private String coordinator = "";
    private String officer = "";
    private GeoPoint here = new GeoPoint(55.5, 13.2);
    private List<ConcernId> cluster = List.of();
    private List<ConcernId> elsewhere = List.of();

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    /** Litter of late where there was hardly any, and darkness elsewhere that comes as it always did. */
    @BeforeEach
    void much_comes_of_late_in_one_place() throws SQLException {
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
        here = new GeoPoint(55.49 + SPOTS.getAndIncrement() * 0.008, 13.25);
        var others = new ArrayList<ConcernId>();
        for (int i = 0; i < 40; i++) {
            var id = tell("BEL", new GeoPoint(here.lat(), here.lon() + 0.01 + 0.004 * (i % 10)));
            age(id, 17 * i);
            others.add(id);
        }
        elsewhere = others;
        var ids = new ArrayList<ConcernId>();
        for (int i = 0; i < MANY; i++) {
            var id = tell("NED", new GeoPoint(here.lat() + 3 * i * METRE, here.lon()));
            age(id, i);
            ids.add(id);
        }
        cluster = ids;
    }

    @Test
    void what_comes_together_is_suggested_with_what_is_usual_and_its_reports() {
        var found = found().orElseThrow();

        assertThat(ids(found)).containsExactlyElementsOf(cluster);
        assertThat(found.tile()).isIn(Tile.LITTER, null);
        assertThat(found.usual()).isLessThan(MANY / 1.5);
        assertThat(found.chance()).isLessThanOrEqualTo(0.04);
        assertThat(found.middle().distanceTo(here)).isLessThan(found.metres());
        assertThat(found.reports()).allMatch(Recurring.Report::open);
    }

    @Test
    void what_is_locked_or_rejected_or_told_already_does_not_count_and_what_is_closed_does() {
        var locked = cluster.get(0);
        var rejected = cluster.get(1);
        var duplicate = cluster.get(2);
        var main = cluster.get(3);
        var closed = cluster.get(4);
        triage.lock(locked);
        triage.reject(rejected, accepted.version(rejected), RejectReason.NOT_SERIOUS, null);
        merging.merge(duplicate, accepted.version(duplicate), main, accepted.version(main));
        triage.close(closed, accepted.version(closed), "Städat.");

        var found = found().orElseThrow();

        assertThat(ids(found)).containsExactlyElementsOf(cluster.subList(3, MANY));
        assertThat(found.reports()).allMatch(Recurring.Report::open);
    }

    @Test
    void what_the_other_party_has_not_shared_with_its_place_never_counts() throws SQLException {
        staffing.actAs(officer);
        assertThat(recurring.suggestions().stream().flatMap(one -> ids(one).stream()))
                .doesNotContainAnyElementsOf(cluster);
        assertThat(rhythms.of(cluster).reports()).isZero();

        staffing.actAs(coordinator);
        for (var id : elsewhere) {
            OwnerConnection.execute(
                    "update concern set visibility = 'BOTH', shared_parts = 'POINT' where id = '" + id.value() + "'");
        }
        var placed = cluster.subList(2, MANY);
        placed.forEach(id -> share(id, SharedPart.POINT));
        share(cluster.get(1), SharedPart.WORDS);

        staffing.actAs(officer);
        assertThat(ids(found().orElseThrow())).containsExactlyElementsOf(placed);
        assertThat(rhythms.of(cluster).reports()).isEqualTo(MANY - 1);
        assertThat(rhythms.of(cluster).points())
                .extracting(Recurring.Report::id)
                .containsExactlyInAnyOrderElementsOf(placed);
    }

    @Test
    void when_it_is_so_is_told_by_those_whose_answers_are_shown() throws SQLException {
        var asked = cluster.get(0);
        var unshared = cluster.get(1);
        for (var id : List.of(asked, unshared)) {
            OwnerConnection.execute("update concern set time_of_day = 'EVENING', week_part = 'WEEKEND',"
                    + " season = 'AUTUMN' where id = '" + id.value() + "'");
        }
        share(asked, SharedPart.CIRCUMSTANCES);
        share(unshared, SharedPart.WORDS);

        var ours = rhythms.of(cluster);
        assertThat(ours.reports()).isEqualTo(MANY);
        assertThat(ours.said()).isEqualTo(2);
        assertThat(ours.hours().get(TimeOfDay.EVENING)).containsEntry(WeekPart.WEEKEND, 2);
        assertThat(ours.hours().get(TimeOfDay.NIGHT)).containsEntry(WeekPart.WEEKEND, 0);
        assertThat(ours.seasons()).containsEntry(Season.AUTUMN, 2).containsEntry(Season.SPRING, 0);
        assertThat(ours.months().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(MANY);

        staffing.actAs(officer);
        var theirs = rhythms.of(cluster);
        assertThat(theirs.reports()).isEqualTo(2);
        assertThat(theirs.said()).isEqualTo(1);
        assertThat(theirs.seasons()).containsEntry(Season.AUTUMN, 1);
        assertThat(theirs.points()).isEmpty();
    }

    @Test
    void reports_are_counted_by_month_and_place_of_those_that_one_sees() {
        assertThat(months()).isEqualTo(MANY);
        assertThat(within("NED")).isEqualTo(MANY);
        assertThat(within("BEL")).as("of another kind").isZero();
        assertThat(counts.categories(cluster)).containsExactly("NED");
        merging.merge(
                cluster.get(2), accepted.version(cluster.get(2)), cluster.get(3), accepted.version(cluster.get(3)));
        assertThat(within("NED")).as("what is told twice").isEqualTo(MANY - 1);
        assertThat(counts.within(around(here), List.of("NED"), lastMonth.minusYears(5), lastMonth.minusYears(4)))
                .as("in other months")
                .isZero();

        staffing.actAs(officer);
        assertThat(months()).isZero();
        assertThat(within("NED")).isZero();
        assertThat(counts.categories(cluster)).isEmpty();

        staffing.actAs(coordinator);
        share(cluster.get(0), SharedPart.POINT);
        share(cluster.get(1), SharedPart.WORDS);
        staffing.actAs(officer);
        assertThat(months()).isEqualTo(2);
        assertThat(within("NED")).as("of those with their place").isEqualTo(1);
    }

    private int months() {
        return counts.months(cluster).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private long within(String category) {
        return counts.within(around(here), List.of(category), lastMonth, lastMonth.plusMonths(1));
    }

    private static Outline around(GeoPoint point) {
        return Outline.of(List.of(
                new GeoPoint(point.lat() - 0.001, point.lon() - 0.001),
                new GeoPoint(point.lat() + 0.001, point.lon() - 0.001),
                new GeoPoint(point.lat() + 0.001, point.lon() + 0.001),
                new GeoPoint(point.lat() - 0.001, point.lon() + 0.001)));
    }

    @Test
    void what_belongs_to_a_problem_is_known_with_it() {
        var problem = published.problem("Skräp vid bron");
        solving.link(problem, List.of(cluster.get(5)));

        assertThat(linked.of(cluster))
                .extracting(LinkedQueries.Linked::concern, LinkedQueries.Linked::title)
                .containsExactly(tuple(cluster.get(5), "Skräp vid bron"));
    }

    @Test
    void what_comes_again_close_by_and_soon_is_counted_in_pairs() {
        var soon = recurring.repeats().get(0);

        assertThat(soon.metres()).isZero();
        assertThat(soon.days()).isZero();
        // each with the six days after it
        assertThat(soon.pairs()).isGreaterThanOrEqualTo(63);
    }

    private Optional<Recurring> found() {
        return recurring.suggestions().stream()
                .filter(one -> ids(one).contains(cluster.get(MANY - 1)))
                .findFirst();
    }

    private static List<ConcernId> ids(Recurring found) {
        return found.reports().stream().map(Recurring.Report::id).toList();
    }

    private ConcernId tell(String category, GeoPoint point) {
        return accepted.accept(told.tell(category, "Så är det här.", point, null));
    }

    private void share(ConcernId id, SharedPart... parts) {
        sharing.share(
                id, accepted.version(id), EnumSet.copyOf(Set.of(parts)), LegalGround.NO_SECRECY, "Behövs för arbetet.");
    }

    private static void age(ConcernId id, int days) throws SQLException {
        OwnerConnection.execute("update concern set received_on = received_on - interval " + days + " day where id = '"
                + id.value() + "'");
    }
}
