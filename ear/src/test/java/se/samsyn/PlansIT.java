package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.harness.Plans.first;
import static se.samsyn.harness.Plans.last;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ContactForgetting;
import se.samsyn.concern.KinQueries;
import se.samsyn.concern.NearbyQueries;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.SimilarQueries;
import se.samsyn.harness.Abundance;
import se.samsyn.harness.Archives;
import se.samsyn.harness.EmptyTrail;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Plans.Plan;
import se.samsyn.harness.QueueQuestions;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.MeasureNews;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.member.LoggedIn;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.place.Bounds;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.PlaceQueries;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.OutboxSending;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemQueries;

/** With rows for years, what is asked all day reads an index and not the whole table (design, section 6). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansIT {

    private static final ConcernId REPORT = new ConcernId(UUID.fromString("01800000-0000-7000-8000-000000000010"));
    private static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    PublicMeasureQueries publicMeasures;

    @Inject
    MeasureQueries measures;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    @Inject
    NearbyQueries nearby;

    @Inject
    SimilarQueries similar;

    @Inject
    KinQueries kin;

    @Inject
    PublicConcernQueries publicConcerns;

    @Inject
    ConcernFollowing following;

    @Inject
    ProblemQueries problems;

    @Inject
    JointCommunication communication;

    @Inject
    AnnouncementQueries announcements;

    @Inject
    PublicAnnouncementQueries publicAnnouncements;

    @Inject
    MeasureNews news;

    @Inject
    ContactForgetting forgetting;

    @Inject
    PlaceQueries places;

    @Inject
    OutboxSending sending;

    @Inject
    AuditKeeping audit;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeAll
    static void years() throws SQLException {
        // what the tests before this one left is neither letters that wait nor lines of the last hour
        OwnerConnection.execute("update outbox set state = 'WITHHELD' where state = 'WAITING'");
        EmptyTrail.make();
        Abundance.WORK.make();
    }

    @AfterAll
    static void noYears() throws SQLException {
        Abundance.WORK.takeAway();
    }

    @Test
    void a_map_of_a_few_streets_reads_the_spatial_index() throws SQLException {
        var plan = last(() -> publicMeasures.points(MeasureFilter.ALL, new Bounds(55.505, 13.23, 55.51, 13.24), 16));

        assertThat(plan.of("measure_place").key()).as("%s", plan).isEqualTo("sx_measure_place_point");
        assertThat(plan.of("measure").type()).as("%s", plan).isEqualTo("eq_ref");
    }

    @Test
    void the_public_list_is_read_in_order_on_every_page() throws SQLException {
        inOrder(MeasureFilter.ALL, "ix_measure_published");
        inOrder(new MeasureFilter("NORRA", null, null, null, null, null), "ix_measure_area");
    }

    @Test
    void the_public_list_with_other_wishes_reads_no_more_than_a_page_or_an_index() throws SQLException {
        for (var filter : new MeasureFilter[] {
            new MeasureFilter(null, "trygghet", null, null, null, null),
            new MeasureFilter(null, null, Party.POLICE, null, null, null),
            new MeasureFilter(null, null, null, MeasureStatus.RUNNING, null, null),
            new MeasureFilter(null, null, null, null, "BEL", 2026)
        }) {
            notWhole(last(() -> publicMeasures.list(filter, null, 25)));
        }
    }

    @Test
    void one_public_measure_is_found_by_its_slug() throws SQLException {
        var plan = first(() -> publicMeasures.bySlug("lampor-1990-7"));

        assertThat(plan.of("measure").key()).as("%s", plan).isEqualTo("uq_measure_slug");
    }

    @Test
    void the_staffs_list_of_measures_is_read_in_order() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        readsAPage(last(() -> measures.list(null, null, null, 25)), "measure");
        readsAPage(last(() -> measures.list(MeasureStatus.DONE, null, null, 25)), "measure");
    }

    @Test
    void a_list_asks_no_more_often_for_many_rows_than_for_one() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COMMUNICATOR");
        for (int i = 0; i < 3; i++) {
            communication.send(communication.draft(draft("Vi bjuder in, gång " + i), null));
        }
        var turns = Plans.of(announcements::turns).size();
        asAlways(limit -> announcements.list(null, null, limit));
        asAlways(limit -> publicAnnouncements.page("sv", null, limit));
        asAlways(limit -> publicMeasures.list(MeasureFilter.ALL, null, limit));
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        asAlways(limit -> measures.list(null, null, null, limit));
        asAlways(limit -> queue.page(QueueFilter.ALL, QueueOrder.NEWEST, null, limit));

        assertThat(turns).isEqualTo(2);
        assertThat(Plans.of(() -> problems.list(null))).hasSizeLessThanOrEqualTo(2);
    }

    private static AnnouncementDraft draft(String title) {
        return new AnnouncementDraft(
                new AnnouncementText(title, "Kort sagt.", "Mer om det."),
                AnnouncementMode.JOINT,
                null,
                Set.of(Channel.WEB),
                Set.of());
    }

    private static void asAlways(IntConsumer list) throws SQLException {
        assertThat(Plans.of(() -> list.accept(25)))
                .hasSameSizeAs(Plans.of(() -> list.accept(1)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatever_the_queue_is_asked_it_reads_an_index_and_no_more_than_it_shows() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        QueueQuestions.assertPlans(queue);

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        QueueQuestions.assertPlans(queue);
    }

    @Test
    void other_reports_nearby_are_found_by_the_spatial_index() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        var near = Plans.of(() -> concerns.view(REPORT)).stream()
                .filter(plan -> plan.query().contains("st_within"))
                .toList();

        assertThat(near).hasSize(2).allSatisfy(plan -> assertThat(
                        plan.of("concern_place").key())
                .as("%s", plan)
                .isEqualTo("sx_concern_place_point"));
    }

    @Test
    void what_lies_near_by_is_read_by_the_spatial_indexes() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        var reports = last(() -> nearby.of(REPORT));
        var works = last(() -> measures.near(SQUARE, 250, 8));

        assertThat(reports.of("concern_place").key()).as("%s", reports).isEqualTo("sx_concern_place_point");
        notWhole(reports);
        assertThat(works.of("measure_place").key()).as("%s", works).isEqualTo("sx_measure_place_point");
        notWhole(last(() -> problems.workedOnAny(List.of(REPORT), 8)));
    }

    @Test
    void what_is_alike_is_found_by_its_words_and_belongs_together_by_its_ids() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThat(Plans.of(() -> similar.of(REPORT))).allSatisfy(PlansIT::notWhole);
        assertThat(Plans.of(() -> kin.of(REPORT))).allSatisfy(PlansIT::notWhole);
    }

    @Test
    void figures_of_a_week_or_a_quarter_do_not_read_every_report() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        notWhole(last(() -> concerns.days(LocalDate.now(Settings.ZONE).minusDays(14))));
        notWhole(last(() -> publicConcerns.around(SQUARE)));
    }

    @Test
    void a_code_leads_to_its_report_by_an_index() throws SQLException {
        // nobody's: the database has looked into the unique key already, while it made the plan
        notWhole(last(() -> following.byCode("SAM-7K4M-92QD-XWHF")));
    }

    @Test
    void the_problems_of_a_report_are_found_by_an_index() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        var plan = first(() -> problems.workedOn(REPORT));

        assertThat(plan.of("problem_evidence").key()).as("%s", plan).isEqualTo("ix_problem_evidence_concern");
        notWhole(plan);
    }

    @Test
    void the_open_problems_and_those_of_a_phase_are_listed_without_reading_the_closed_ones() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        for (var phase : new Phase[] {null, Phase.SCANNING, Phase.RESPONSE}) {
            var plan = first(() -> problems.list(phase));

            assertThat(plan.of("problem").key()).as("%s", plan).isEqualTo("ix_problem_phase");
            assertThat(plan.of("problem").rows()).as("%s", plan).isLessThan(300);
        }
        readsAPage(first(() -> problems.list(Phase.CLOSED)), "problem");
    }

    @Test
    void what_is_new_of_measures_does_not_read_the_old_ones() throws SQLException {
        var now = Instant.now();

        var plan = first(() -> news.between(now.minus(Duration.ofHours(3)), now));

        assertThat(plan.of("measure").key()).as("%s", plan).isEqualTo("ix_measure_updated");
        assertThat(plan.of("measure").rows()).as("%s", plan).isLessThan(300);
        assertThat(plan.of("measure_entry").key()).as("%s", plan).isEqualTo("PRIMARY");
        notWhole(plan);
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void numbers_that_nobody_has_called_are_found_among_those_that_are_left() throws SQLException {
        loggedIn.enterAsSystem();

        var plan = first(forgetting::forgetUncalled);

        assertThat(plan.steps().get(0).table()).as("%s", plan).isEqualTo("concern_contact");
        assertThat(plan.of("concern").type()).as("%s", plan).isEqualTo("eq_ref");
    }

    @Test
    void a_place_is_searched_by_the_beginning_of_its_name_with_and_without_dots_and_rings() throws SQLException {
        for (var typed : new String[] {"ängsgatan 12", "angsgatan 12", "Österbygatan 2"}) {
            var plan = last(() -> assertThat(places.search(typed, 8)).isNotEmpty());

            assertThat(plan.of("place_name").key()).as("%s", plan).isEqualTo("ix_place_name_search");
            notWhole(plan);
        }
    }

    @Test
    void a_place_is_searched_by_a_later_word_of_its_name_with_an_index_too() throws SQLException {
        var plan = last(() -> assertThat(places.search("gatan 12", 8)).isNotEmpty());

        assertThat(plan.of("place_word").key()).as("%s", plan).isEqualTo("ix_place_word_rest");
        assertThat(plan.of("place_name").key()).as("%s", plan).isEqualTo("PRIMARY");
        notWhole(plan);
    }

    @Test
    void the_nearest_place_is_found_by_the_spatial_index() throws SQLException {
        var plan = first(() -> places.nearest(SQUARE));

        assertThat(plan.of("place_name").key()).as("%s", plan).isEqualTo("sx_place_name_point");
    }

    @Test
    void letters_that_are_due_are_claimed_by_an_index() throws SQLException {
        loggedIn.enterAsSystem();

        var plan = first(sending::claim);

        assertThat(plan.of("outbox").key()).as("%s", plan).isEqualTo("ix_outbox_due");
        assertThat(plan.of("outbox").rows()).as("%s", plan).isLessThan(200);
    }

    @Test
    void chaining_looks_at_new_lines_only() throws SQLException {
        loggedIn.enterAsSystem();
        audit.chain(); // the first time it looks at all there is

        var plans = Plans.of(audit::chain);

        assertThat(plans)
                .filteredOn(plan -> plan.reads("audit_line"))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.of("audit_line").key()).as("%s", plan).isEqualTo("PRIMARY");
                    assertThat(plan.of("audit_line").type()).as("%s", plan).isEqualTo("range");
                    assertThat(plan.of("audit_line").rows()).as("%s", plan).isLessThan(2_000);
                    assertThat(plan.of("audit_link").key()).as("%s", plan).isEqualTo("uq_audit_link_line");
                });
        assertThat(plans).allSatisfy(PlansIT::notWhole);
    }

    private void inOrder(MeasureFilter filter, String key) throws SQLException {
        var next = publicMeasures.list(filter, null, 25).next();
        for (var after : new String[] {null, next}) {
            var plan = last(() -> publicMeasures.list(filter, after, 25));

            assertThat(plan.of("measure").key()).as("%s", plan).isEqualTo(key);
            assertThat(plan.sorts()).as("%s", plan).isFalse();
        }
    }

    /** In the order of an index, so that it stops after a page. */
    private static void readsAPage(Plan plan, String table) {
        notWhole(plan);
        assertThat(plan.steps().get(0).table()).as("%s", plan).isEqualTo(table);
        assertThat(plan.sorts()).as("%s", plan).isFalse();
    }

    private static void notWhole(Plan plan) {
        assertThat(plan.whole()).as("%s", plan).isEmpty();
    }
}
