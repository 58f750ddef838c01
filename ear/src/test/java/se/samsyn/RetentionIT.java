package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.concern.Quarter;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OldReports;
import se.samsyn.harness.OldReports.Old;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRule;
import se.samsyn.privacy.RetentionRunning;
import se.samsyn.problem.ProblemQueries;

/**
 * What is decided to go is gone from every table, and nothing else is (issue 4). The reports here were closed in 2001,
 * and the terms are so long that nobody else's are touched.
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@ResourceLock(Plans.RETENTION)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionIT {

    private static final int TWENTY_YEARS = 7305;
    private static final RetentionDecision DECISION =
            new RetentionDecision("KS 2026/117 § 8", "Kommunstyrelsen", LocalDate.of(2026, 3, 2));

    @Inject
    Staffing staffing;

    @Inject
    OldReports old;

    @Inject
    RetentionPlanning planning;

    @Inject
    RetentionRunning running;

    @Inject
    RetentionQueries retention;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernFollowing following;

    @Inject
    PhotoQueries photos;

    @Inject
    PublicConcernQueries figures;

    @Inject
    PublishedMeasures measures;

    @Inject
    PublicMeasureQueries publicMeasures;

    @Inject
    ProblemQueries problems;

    @Inject
    ConcurrentWork work;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void archivist() {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
    }

    /** Also takes along what a test left, so that the next one finds its own alone. */
    @AfterEach
    void nothingIsDecidedAnyMore() {
        archivist();
        for (var rule : retention.rules()) {
            if (rule.kind() == RetentionKind.REPORT) {
                decide(rule.kind(), TWENTY_YEARS);
                running.run(rule.kind(), version(rule.kind()));
            }
            if (rule(rule.kind()).decision() != null) {
                planning.suspend(rule.kind(), version(rule.kind()));
            }
        }
    }

    @Test
    void without_a_decision_nothing_goes() throws SQLException {
        var report = old.plant();
        archivist();

        refused(RetentionRule.NOT_DECIDED, () -> running.run(RetentionKind.REPORT, version(RetentionKind.REPORT)));
        refused(
                RetentionRule.DECISION_NEEDED,
                () -> decide(RetentionKind.REPORT, TWENTY_YEARS, new RetentionDecision(" ", "KS", LocalDate.EPOCH)));
        refused(RetentionRule.TERM_NOT_POSSIBLE, () -> decide(RetentionKind.REPORT, 30));
        staffing.actAsSystem();
        assertThat(running.carryOut()).isZero();

        assertThat(columnsWith(report.words())).isNotEmpty();
        assertThat(columnsWith(report.ids())).contains("concern.id", "concern_original.concern_id");
    }

    @Test
    void at_a_desk_that_was_left_nothing_is_decided_and_nothing_goes() {
        decide(RetentionKind.REPORT, TWENTY_YEARS);
        staffing.leaveDesk();

        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> decide(RetentionKind.PHOTO, TWENTY_YEARS));
        assertThatExceptionOfType(ProofNeeded.class)
                .isThrownBy(() -> running.run(RetentionKind.REPORT, version(RetentionKind.REPORT)));
    }

    @Test
    void with_one_what_was_named_beforehand_goes_from_every_table_and_figures_stay() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = measures.problem("Mörka stråk");
        var reports = Stream.generate(() -> old.plant(problem)).limit(6).toList();
        var young = old.plantYoung(problem);
        var measure = measures.publish(problem, "BEL", null, "TATORT_OVRIGT");
        var slug = measures.slug(measure);
        var cells = cells(reports);
        var told = publicMeasures.bySlug(slug).told();
        var sources = problems.row(problem).orElseThrow().sources();
        assertThat(told).isEqualTo(6);
        assertThat(columnsWith(words(reports)))
                .contains("concern.text", "concern.answer", "concern_addition.text", "concern_question.text")
                .contains("concern.number", "outbox.unique_key", "concern_entry.note");
        assertThat(columnsWith(ids(reports)))
                .contains("concern.id", "concern_place.concern_id", "concern_original.concern_id")
                .contains("concern_photo.concern_id", "concern_picture.id", "concern_addition_original.addition_id")
                .contains("problem_evidence.concern_id", "staff_draft.subject_id", "safety_walk_report.concern_id");
        var locked = old.plant(problem);
        OwnerConnection.execute(
                "update concern set locked = true where id = '" + locked.id().value() + "'");

        archivist();
        decide(RetentionKind.REPORT, TWENTY_YEARS);
        var named = retention.preview(RetentionKind.REPORT);
        assertThat(named.names()).containsExactlyInAnyOrderElementsOf(numbers(reports));
        assertThat(named.count()).isEqualTo(6);
        assertThat(named.locked()).isEqualTo(1);

        assertThat(running.run(RetentionKind.REPORT, version(RetentionKind.REPORT)))
                .isEqualTo(6);

        assertThat(columnsWith(words(reports))).isEmpty();
        assertThat(columnsWith(ids(reports)))
                .as("who did what is kept by its own rule, and says no more than that there was something")
                .isSubsetOf("audit_line.subjects");
        assertThat(following.byCode(reports.get(0).receipt().code().formatted()))
                .isEmpty();
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        notFound(() -> concerns.byNumber(reports.get(0).receipt().number()));
        notFound(() -> photos.picture(reports.get(0).picture()));

        assertThat(columnsWith(young.words())).contains("concern.text", "concern_addition.text");
        assertThat(columnsWith(locked.words())).contains("concern.text", "concern_addition.text");
        assertThat(cells(reports)).isEqualTo(cells);
        assertThat(cells).anyMatch(cell -> cell.count() != null && cell.count() >= 6);
        assertThat(publicMeasures.bySlug(slug).told()).isEqualTo(told);
        assertThat(problems.row(problem).orElseThrow().sources()).isEqualTo(sources + 1);
        assertThat(problems.concernsOf(problem)).containsExactlyInAnyOrder(young.id(), locked.id());
        OwnerConnection.execute(
                "update concern set locked = false where id = '" + locked.id().value() + "'");
    }

    @Test
    void the_log_stays_says_by_whose_decision_and_names_nothing() throws SQLException {
        var reports = Stream.generate(old::plant).limit(2).toList();
        archivist();
        decide(RetentionKind.REPORT, TWENTY_YEARS);

        staffing.actAsSystem();
        assertThat(running.carryOut()).isEqualTo(2);
        assertThat(running.carryOut()).isZero();

        archivist();
        assertThat(retention.log().get(0)).satisfies(line -> {
            assertThat(line.decision()).isEqualTo(DECISION);
            assertThat(line.days()).isEqualTo(TWENTY_YEARS);
            assertThat(line.count()).isEqualTo(2);
            assertThat(line.sha256()).isEqualTo(OldReports.sha256(numbers(reports)));
            assertThat(line.by().role()).isNull();
        });
        assertThat(columnsWith(words(reports))).isEmpty();

        planning.suspend(RetentionKind.REPORT, version(RetentionKind.REPORT));
        assertThat(retention.log().get(0).decision()).as("outlives the rule").isEqualTo(DECISION);
        staffing.actAs(Party.POLICE, "REGISTRAR");
        notFound(retention::log);
        notFound(retention::rules);
        notFound(() -> retention.preview(RetentionKind.REPORT));
    }

    @Test
    void photos_and_originals_go_by_terms_of_their_own_and_the_report_stays() throws SQLException {
        var report = old.plant();
        archivist();
        decide(RetentionKind.PHOTO, TWENTY_YEARS);
        decide(RetentionKind.ORIGINAL, TWENTY_YEARS);
        assertThat(retention.preview(RetentionKind.PHOTO).names())
                .containsExactly(report.receipt().number() + "/1");

        staffing.actAsSystem();
        assertThat(running.carryOut()).as("the photo").isEqualTo(1);
        assertThat(running.carryOut())
                .as("the originals of the report and of what was added")
                .isEqualTo(1);
        assertThat(running.carryOut()).isZero();

        assertThat(columnsWith(report.ids()))
                .contains("concern.id", "concern_addition.id")
                .doesNotContain("concern_photo.concern_id", "concern_picture.id")
                .doesNotContain("concern_original.concern_id", "concern_addition_original.addition_id");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        notFound(() -> photos.picture(report.picture()));
        assertThat(Objects.requireNonNull(concerns.view(report.id()).words()).text())
                .contains(report.words().get(0));
    }

    @Test
    void letters_go_when_they_ended_long_ago_and_none_that_still_waits() throws SQLException {
        var ended = "retention/" + UUID.randomUUID();
        var waiting = "retention/" + UUID.randomUUID();
        work.post(ended);
        work.post(waiting);
        OwnerConnection.execute(
                "update outbox set state = 'SENT', ended_at = '2001-02-03' where unique_key = '" + ended + "'");
        decide(RetentionKind.LETTER, TWENTY_YEARS);

        assertThat(retention.preview(RetentionKind.LETTER).names()).containsExactly(ended);
        assertThat(running.run(RetentionKind.LETTER, version(RetentionKind.LETTER)))
                .isEqualTo(1);

        assertThat(columnsWith(List.of(ended))).isEmpty();
        assertThat(columnsWith(List.of(waiting))).containsExactly("outbox.unique_key");
        OwnerConnection.execute("delete from outbox where unique_key = '" + waiting + "'");
    }

    @Test
    void who_has_not_read_the_decision_that_holds_now_carries_out_none() {
        decide(RetentionKind.REPORT, TWENTY_YEARS);
        long read = version(RetentionKind.REPORT);
        decide(RetentionKind.REPORT, TWENTY_YEARS + 1);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> running.run(RetentionKind.REPORT, read));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> planning.decide(RetentionKind.REPORT, read, TWENTY_YEARS, DECISION));
    }

    @Test
    void two_nodes_take_each_thing_once() throws Exception {
        var reports = Stream.generate(old::plant).limit(3).toList();
        archivist();
        decide(RetentionKind.REPORT, TWENTY_YEARS);
        long before = kept(reports);

        var nodes = Executors.newFixedThreadPool(2);
        try {
            int taken = 0;
            for (var node : nodes.invokeAll(List.<Callable<Integer>>of(work::takeAway, work::takeAway))) {
                taken += node.get();
            }
            assertThat(taken).isEqualTo(3);
        } finally {
            nodes.shutdown();
        }

        assertThat(kept(reports) - before).isEqualTo(3);
        assertThat(columnsWith(words(reports))).isEmpty();
    }

    /** What residents are told of the quarter that they came in. */
    private List<PublicConcernQueries.Cell> cells(List<Old> reports) {
        var quarter = Quarter.of(reports.get(0).receivedOn());
        return figures.byAreaAndQuarter(20).stream()
                .filter(cell -> cell.quarter().equals(quarter))
                .toList();
    }

    private long kept(List<Old> reports) throws SQLException {
        return Long.parseLong(OwnerConnection.ask("select coalesce(sum(reports), 0) as n from concern_count_kept"
                        + " where quarter_from <= '" + reports.get(0).receivedOn() + "'")
                .get(0)
                .get("n"));
    }

    private RetentionQueries.Rule rule(RetentionKind kind) {
        return retention.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private long version(RetentionKind kind) {
        return rule(kind).version();
    }

    private void decide(RetentionKind kind, int days) {
        decide(kind, days, DECISION);
    }

    private void decide(RetentionKind kind, int days, RetentionDecision decision) {
        planning.decide(kind, version(kind), days, decision);
    }

    private static List<String> numbers(List<Old> reports) {
        return reports.stream().map(report -> report.receipt().number()).toList();
    }

    private static List<String> words(List<Old> reports) {
        return reports.stream().flatMap(report -> report.words().stream()).toList();
    }

    private static List<String> ids(List<Old> reports) {
        return reports.stream().flatMap(report -> report.ids().stream()).toList();
    }

    private static List<String> columnsWith(List<String> markers) throws SQLException {
        return OwnerConnection.columnsWith(markers.toArray(String[]::new));
    }

    private static void notFound(Runnable asking) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(asking::run);
    }
}
