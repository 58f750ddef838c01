package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.SentPhoto;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Settings;
import se.samsyn.walk.Plan;
import se.samsyn.walk.WalkId;
import se.samsyn.walk.WalkNoting;
import se.samsyn.walk.WalkPlanning;
import se.samsyn.walk.WalkQueries;
import se.samsyn.walk.WalkRule;

/** Safety walks, by both parties and against the database: what is noted on one is a report, once. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkIT {

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    @Inject
    Staffing staffing;

    @Inject
    WalkPlanning planning;

    @Inject
    WalkNoting noting;

    @Inject
    WalkQueries walks;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernQueries concerns;

    @Inject
    PhotoDrafting drafting;

    @Inject
    PhotoQueries photos;

    @Inject
    ConcurrentWork work;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void actAsCoordinator() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
    }

    @Test
    void a_note_is_one_report_of_its_channel_on_the_walks_day_with_its_photos_and_a_link_to_the_walk() {
        var walk = planning.plan(plan(begun()), true);
        var token = tokens.issue();
        drafting.keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));

        var report = concerns.byNumber(
                noting.note(walk, told(token, "Lampan är trasig.")).number());

        var view = concerns.view(report);
        assertThat(view.channel()).isEqualTo(IntakeChannel.SAFETY_WALK);
        assertThat(LocalDate.ofInstant(view.receivedAt(), Settings.ZONE))
                .isEqualTo(LocalDate.ofInstant(begun(), Settings.ZONE));
        assertThat(photos.of(report)).hasSize(1);
        assertThat(noted(walk)).containsExactly(report);
        assertThat(walks.of(report).orElseThrow().id()).isEqualTo(walk);
    }

    @Test
    void the_same_token_twice_is_one_report() throws Exception {
        var walk = planning.plan(plan(begun()), true);
        var told = told(tokens.issue(), "Lampan är trasig.");

        var first = noting.note(walk, told);

        assertThat(noting.note(walk, told)).isEqualTo(first);
        assertThat(noted(walk)).hasSize(1);
        assertThat(links(walk)).isEqualTo(1);
    }

    @Test
    void so_it_is_when_both_are_sent_at_once() throws Exception {
        var walk = planning.plan(plan(begun()), true);
        var told = told(tokens.issue(), "Lampan är trasig.");
        var member = staffing.hire(Party.MUNICIPALITY, null, "CASE_OFFICER");
        Callable<Receipt> send = () -> work.note(member, walk, told);

        var phones = Executors.newFixedThreadPool(2);
        try {
            var receipts = phones.invokeAll(List.of(send, send));
            assertThat(receipts.get(0).get()).isEqualTo(receipts.get(1).get());
        } finally {
            phones.shutdown();
        }

        assertThat(noted(walk)).hasSize(1);
        assertThat(links(walk)).isEqualTo(1);
    }

    @Test
    void a_walk_of_ones_own_is_not_found_by_the_other_party_nor_is_what_was_noted_on_it() {
        var walk = planning.plan(plan(begun()), false);
        var report = concerns.byNumber(
                noting.note(walk, told(tokens.issue(), "Mörkt.")).number());

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");

        notFound(() -> walks.view(walk));
        notFound(() -> walks.notes(walk));
        notFound(() -> noting.note(walk, told(tokens.issue(), "Mörkt.")));
        notFound(() -> planning.replan(walk, 0, plan(begun()), true));
        notFound(() -> planning.end(walk, 0, 3, ""));
        assertThat(walks.coming()).extracting(WalkQueries.Row::id).doesNotContain(walk);
        assertThat(walks.of(report)).isEmpty();
    }

    @Test
    void on_a_joint_one_both_note_and_each_reads_what_it_may() {
        var walk = planning.plan(plan(begun()), true);
        var ours = concerns.byNumber(
                noting.note(walk, told(tokens.issue(), "Mörkt.")).number());

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        var theirs = concerns.byNumber(
                noting.note(walk, told(tokens.issue(), "Skräp.")).number());

        assertThat(walks.coming()).extracting(WalkQueries.Row::id).contains(walk);
        assertThat(noted(walk)).containsExactly(theirs);
        assertThat(walks.of(ours)).as("a report that is not shared").isEmpty();
        refused(WalkRule.ONLY_OWNER_CHANGES, () -> planning.replan(walk, version(walk), plan(begun()), true));
        refused(WalkRule.ONLY_OWNER_CHANGES, () -> planning.end(walk, version(walk), 3, ""));
        actAsCoordinator();
        assertThat(noted(walk)).containsExactlyInAnyOrder(ours, theirs);
    }

    @Test
    void after_the_end_nothing_more_is_noted() throws Exception {
        var walk = planning.plan(plan(begun()), true);
        planning.end(walk, version(walk), 14, "Mörkt överallt.");

        refused(WalkRule.ENDED, () -> noting.note(walk, told(tokens.issue(), "Mörkt.")));

        assertThat(links(walk)).isZero();
        assertThat(walks.coming()).extracting(WalkQueries.Row::id).doesNotContain(walk);
        assertThat(walks.view(walk).summary()).isEqualTo("Mörkt överallt.");
        assertThat(walks.view(walk).participants()).isEqualTo(14);
    }

    @Test
    void a_note_with_a_personnummer_is_refused_and_comes_in_nowhere() throws Exception {
        var walk = planning.plan(plan(begun()), true);

        refused(
                ConcernRule.PERSONNUMMER,
                () -> noting.note(walk, told(tokens.issue(), "Zyxfru 19121212-1212 bor här.")));

        assertThat(links(walk)).isZero();
        assertThat(OwnerConnection.columnsWith("Zyxfru")).isEmpty();
    }

    @Test
    void what_is_planned_anew_is_told_in_its_order_and_who_was_slower_is_told() {
        var walk = planning.plan(plan(begun()), false);
        var read = version(walk);

        planning.replan(walk, read, new Plan("Kring skolan", begun(), "Skolan", "", List.of("Gården", "Bommen")), true);

        assertThat(walks.view(walk).plan().stops()).containsExactly("Gården", "Bommen");
        assertThat(walks.view(walk).joint()).isTrue();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> planning.replan(walk, read, plan(begun()), true));
    }

    @Test
    void those_that_have_ended_are_told_page_by_page_the_latest_first() {
        var older = ended(begun().minus(THREE_DAYS));
        var newer = ended(begun());

        var seen = walks.ended(null, 200).rows().stream()
                .map(WalkQueries.Row::id)
                .filter(List.of(older, newer)::contains)
                .toList();
        assertThat(seen).containsExactly(newer, older);

        var first = walks.ended(null, 1);
        assertThat(first.next()).isNotNull();
        assertThat(walks.ended(first.next(), 1).rows())
                .hasSize(1)
                .doesNotContain(first.rows().get(0));
        assertThat(walks.ended("2026-01-01T00:00:00Z~" + "-".repeat(36), 1).rows())
                .as("a cursor that was never printed begins anew")
                .isEqualTo(first.rows());
    }

    private WalkId ended(Instant begins) {
        var walk = planning.plan(plan(begins), true);
        planning.end(walk, version(walk), 5, "");
        return walk;
    }

    /** Three days ago, so that what is noted now is written down after it. */
    private Instant begun() {
        return clock.instant().minus(THREE_DAYS);
    }

    private static Plan plan(Instant begins) {
        return new Plan(
                "Kring stationen " + UUID.randomUUID(), begins, "Torget", "Mörker", List.of("Tunneln", "Parken"));
    }

    private long version(WalkId walk) {
        return walks.view(walk).version();
    }

    private List<ConcernId> noted(WalkId walk) {
        return walks.notes(walk).stream().map(ConcernQueries.Row::id).toList();
    }

    private static int links(WalkId walk) throws Exception {
        return OwnerConnection.ask("select 1 from safety_walk_report where walk_id = '" + walk.value() + "'")
                .size();
    }

    private static Submission told(String token, String text) {
        return new Submission(token, "BEL", text, "Vid bron", null, "sv", Circumstances.NONE, null);
    }

    private static void notFound(ThrowingCallable way) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(way);
    }
}
