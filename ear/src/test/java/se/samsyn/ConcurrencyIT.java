package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.member.LoggedIn;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditTrail.Verdict;
import se.samsyn.platform.OutboxSending;
import se.samsyn.platform.OutboxSending.Claimed;
import se.samsyn.platform.Rate;

/** What happens when several do the same at once. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrencyIT {

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcurrentWork work;

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Specimen specimen;

    @Inject
    OutboxSending sending;

    @Inject
    AuditKeeping audit;

    @Inject
    JointCommunication communication;

    @Inject
    AnnouncementQueries announcements;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void the_same_report_sent_several_times_at_once_is_one_report_with_one_receipt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var token = tokens.issue();
            var receipts = atOnce(6, () -> work.report(submission(token)));

            assertThat(receipts).containsOnly(receipts.get(0));
        }
    }

    @Test
    void different_reports_sent_at_once_all_come_in_with_numbers_of_their_own() throws Exception {
        var numbers = new HashSet<String>();
        for (var receipt : atOnce(8, () -> work.report(submission(tokens.issue())))) {
            numbers.add(receipt.number());
        }

        assertThat(numbers).hasSize(8);
    }

    /** Twenty pupils behind the one address of their school. */
    @Test
    void what_one_network_does_at_once_is_counted_to_the_last_and_none_of_it_fails() throws Exception {
        for (int round = 0; round < 5; round++) {
            var network = "a school, round " + round;
            var rate = new Rate(20, Duration.ofHours(1));

            assertThat(atOnce(20, () -> work.take(network, rate))).containsOnly(true);
            assertThat(work.take(network, rate)).as("the one after that").isFalse();
        }
    }

    @Test
    void of_two_who_write_the_same_text_at_once_one_is_told_that_the_other_was_first() throws Exception {
        var writer = staffing.hire(Party.MUNICIPALITY, null, "COMMUNICATOR");
        var colleague = staffing.hire(Party.MUNICIPALITY, null, "COMMUNICATOR");
        loggedIn.enter(writer);
        for (int round = 0; round < 5; round++) {
            var id = communication.draft(draft("Så jobbar vi"), null);
            var read = announcements.view(id).version();
            var turns = new ArrayDeque<>(List.of(writer, colleague));

            var tooLate = atOnce(2, () -> {
                String username;
                synchronized (turns) {
                    username = turns.remove();
                }
                return work.isTooLate(username, id, read, draft("Så jobbar vi, skrivet av " + username));
            });

            assertThat(tooLate).containsExactlyInAnyOrder(false, true);
            assertThat(announcements.view(id).standing().revision())
                    .as("what the first one wrote is kept, once")
                    .isEqualTo(2);
        }
    }

    @Test
    void the_same_letter_posted_several_times_at_once_is_one_letter_and_no_act_fails() throws Exception {
        for (int round = 0; round < 5; round++) {
            var key = "at-once/" + round;

            assertThat(atOnce(6, () -> work.post(key))).containsOnly(true);

            assertThat(OwnerConnection.ask("select id from outbox where unique_key = '" + key + "'"))
                    .hasSize(1);
        }
        OwnerConnection.execute("delete from outbox where unique_key like 'at-once/%'");
    }

    @Test
    void nodes_that_send_at_once_never_take_the_same_letter() throws Exception {
        fortyLettersDue();

        var claimed = atOnce(4, work::claim).stream().flatMap(List::stream).toList();

        assertThat(claimed).hasSizeGreaterThan(10).extracting(Claimed::id).doesNotHaveDuplicates();
        OwnerConnection.execute("delete from outbox where unique_key like 'due/%'");
    }

    @Test
    void a_node_skips_what_another_is_taking_and_does_not_wait_for_it() throws Exception {
        fortyLettersDue();
        var others = new ArrayList<Claimed>();

        var claimed = work.claimWhile(() -> others.addAll(atOnce(1, work::claim).get(0)));

        assertThat(others).hasSize(10);
        assertThat(claimed)
                .hasSize(10)
                .extracting(Claimed::id)
                .doesNotContainAnyElementsOf(others.stream().map(Claimed::id).toList());
        OwnerConnection.execute("delete from outbox where unique_key like 'due/%'");
    }

    @Test
    void nodes_that_chain_the_audit_trail_at_once_make_one_chain() throws Exception {
        while (work.chain() > 0) {
            // what others left
        }
        long before = links();
        for (int round = 0; round < 3; round++) {
            staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
            for (int i = 0; i < 10; i++) {
                specimen.guarded();
            }

            int chained = atOnce(4, work::chain).stream().mapToInt(n -> n).sum();

            assertThat(chained).isGreaterThanOrEqualTo(10);
            before += chained;
            assertThat(links()).isEqualTo(before);
        }
    }

    private void fortyLettersDue() {
        loggedIn.enterAsSystem();
        sending.withhold();
        for (int i = 0; i < 40; i++) {
            work.post("due/" + i);
        }
    }

    private long links() {
        loggedIn.enterAsSystem();
        var verdict = audit.watch();
        assertThat(verdict).isInstanceOf(Verdict.Whole.class);
        return ((Verdict.Whole) verdict).links();
    }

    private static AnnouncementDraft draft(String title) {
        return new AnnouncementDraft(
                new AnnouncementText(title, "Kort sagt.", "Mer om det."),
                AnnouncementMode.JOINT,
                null,
                Set.of(Channel.WEB),
                Set.of());
    }

    private static Submission submission(String token) {
        return new Submission(
                token, "BEL", "Mörkt vid hållplatsen.", "Hållplatsen", null, "sv", Circumstances.NONE, null);
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(times);
        var pool = Executors.newFixedThreadPool(times);
        try {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
