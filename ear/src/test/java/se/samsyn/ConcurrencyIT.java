package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;

/** What happens when several do the same at once. */
@ExtendWith(ArquillianExtension.class)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrencyIT {

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcurrentWork work;

    @Deployment
    static WebArchive domain() {
        return Archives.domain().addClass(ConcurrentWork.class);
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

    private static Submission submission(String token) {
        return new Submission(
                token, "BEL", "Mörkt vid hållplatsen.", "Hållplatsen", null, "sv", Circumstances.NONE, null);
    }

    private static List<Receipt> atOnce(int times, Callable<Receipt> act) throws Exception {
        var start = new CyclicBarrier(times);
        var pool = Executors.newFixedThreadPool(times);
        try {
            var futures = new ArrayList<Future<Receipt>>();
            for (int i = 0; i < times; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var answers = new ArrayList<Receipt>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
