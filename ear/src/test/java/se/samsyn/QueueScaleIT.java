package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.harness.Archives;
import se.samsyn.harness.LongQueue;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.QueueQuestions;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.platform.CurrentActor;

/** The queue with a hundred thousand reports, as each kind of reader asks it. By itself: it looks at the clock. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@Isolated
@Tag("slow")
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueScaleIT {

    private static final int WARM_UP = 5;

    /** Enough to tell what is fast; what seems slow is asked so often that a hiccup of the machine does not decide. */
    private static final int TIMES = 40;

    private static final int TIMES_IN_DOUBT = 300;

    private static final int AS_LONG = 20;
    private static final String ONE = "1980-050000";

    @Inject
    Staffing staffing;

    @Inject
    CurrentActor current;

    @Inject
    ConcernQueue queue;

    @Inject
    ConcernQueries concerns;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeAll
    static void years() throws SQLException {
        LongQueue.make();
    }

    @AfterAll
    static void noYears() throws SQLException {
        LongQueue.takeAway();
    }

    @Test
    void every_view_filter_and_search_takes_at_most_twenty_times_one_record_by_its_key() throws SQLException {
        var slow = new ArrayList<String>();
        actAs(Party.MUNICIPALITY, null, "COORDINATOR");
        slow.addAll(slow(ONE));
        assertThat(queue.page(QueueFilter.ALL.withWords("mörkt på Storgatan"), QueueOrder.NEWEST, null, 25)
                        .rows())
                .hasSize(25);

        actAs(Party.MUNICIPALITY, "GATA", "CASE_OFFICER");
        slow.addAll(slow(ONE));

        actAs(Party.POLICE, null, "COMMUNITY_OFFICER");
        slow.addAll(slow(queue.page(QueueFilter.ALL, QueueOrder.OLDEST, null, 1)
                .rows()
                .get(0)
                .number()));

        assertThat(slow).isEmpty();
    }

    @Test
    void no_plan_reads_a_table_whole() throws SQLException {
        actAs(Party.MUNICIPALITY, null, "COORDINATOR");
        QueueQuestions.assertPlans(queue);

        actAs(Party.MUNICIPALITY, "GATA", "CASE_OFFICER");
        QueueQuestions.assertPlans(queue);

        actAs(Party.POLICE, null, "COMMUNITY_OFFICER");
        QueueQuestions.assertPlans(queue);
    }

    /** What takes too long, in words. */
    private List<String> slow(String number) {
        var slow = new ArrayList<String>();
        QueueQuestions.all().forEach((name, question) -> {
            Runnable one = () -> concerns.byNumber(number);
            Runnable page = () -> question.accept(queue);
            if (Ratio.of(page, one, TIMES).isOver(AS_LONG)) {
                var sure = Ratio.of(page, one, TIMES_IN_DOUBT);
                if (sure.isOver(AS_LONG)) {
                    slow.add(name + ": " + sure);
                }
            }
        });
        return slow;
    }

    /**
     * The 95th percentiles of a question and of a record, in ns; asked by turns, so that both meet the same weather.
     */
    private record Ratio(long asked, long looked) {

        static Ratio of(Runnable question, Runnable record, int times) {
            var asked = new long[times];
            var looked = new long[times];
            for (int i = -WARM_UP; i < times; i++) {
                long one = took(record);
                long page = took(question);
                if (i >= 0) {
                    asked[i] = page;
                    looked[i] = one;
                }
            }
            return new Ratio(p95(asked), p95(looked));
        }

        boolean isOver(int times) {
            return asked > times * looked;
        }

        private static long took(Runnable work) {
            long begin = System.nanoTime();
            work.run();
            return System.nanoTime() - begin;
        }

        private static long p95(long[] times) {
            Arrays.sort(times);
            return times[times.length * 95 / 100];
        }

        @Override
        public String toString() {
            return "%d µs, one record: %d µs".formatted(asked / 1_000, looked / 1_000);
        }
    }

    /** With one report of forty given to them. */
    private void actAs(Party party, @Nullable String unit, String role) throws SQLException {
        var before = current.actor().member();
        staffing.actAs(staffing.hire(party, unit, role));
        OwnerConnection.execute("update concern set assignee = '%s' where assignee in ('%s', '%s')"
                .formatted(
                        current.actor().member(),
                        LongQueue.NOBODY,
                        Objects.requireNonNullElse(before, LongQueue.NOBODY)));
    }
}
