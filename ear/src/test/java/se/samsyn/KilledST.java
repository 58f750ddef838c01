package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.RunningSamsyn;

/** What has been acknowledged survives the sudden end of server and database (design, section 6). */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("measures under load")
class KilledST {

    private static final int OFFSET = 4000;
    private static final int SENDERS = 4;

    /** They all come from one network, and quicker than people write. */
    private static final Map<String, String> UNHINDERED =
            Map.of("SAMSYN_REPORTS_AT_ONCE", "100000", "SAMSYN_FORM_SECONDS", "0");

    /** Reports whose receipt was seen, by the code on it. */
    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** Reports that were sent and never answered. */
    private final Map<ReportByHttp, Boolean> unanswered = new ConcurrentHashMap<>();

    @Test
    void every_acknowledged_report_is_there_after_kill_9_of_both_under_load_and_a_retry_gives_one_receipt()
            throws Exception {
        var running = RunningSamsyn.startAnew("killed", OFFSET, UNHINDERED);
        var stop = new AtomicBoolean();
        var senders = Executors.newFixedThreadPool(SENDERS);
        for (int i = 0; i < SENDERS; i++) {
            senders.execute(() -> sendUntil(stop, running));
        }
        awaitReceipts(20);
        running.killServerAndDatabase();
        stop.set(true);
        senders.shutdown();
        assertThat(senders.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
        try (var again = RunningSamsyn.startAgain("killed", OFFSET, UNHINDERED)) {
            for (var code : acknowledged) {
                assertThat(again.site().get("/folj/" + code).statusCode())
                        .as(code)
                        .isEqualTo(200);
            }
            for (var report : unanswered.keySet()) {
                var code = report.send();

                assertThat(report.send()).as("sent twice, one receipt").isEqualTo(code);
                assertThat(again.site().get("/folj/" + code).statusCode()).isEqualTo(200);
            }
        }
    }

    /** However slow the machine is: what is to survive must have been there. */
    private void awaitReceipts(int count) throws InterruptedException {
        var latest = Instant.now().plus(Duration.ofMinutes(3));
        while (acknowledged.size() < count) {
            assertThat(Instant.now()).as("%s receipts", acknowledged.size()).isBefore(latest);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void sendUntil(AtomicBoolean stop, RunningSamsyn running) {
        while (!stop.get()) {
            var report = new ReportByHttp(running.site()).working();
            try {
                report.fill("Mörkt vid trappan.");
            } catch (RuntimeException beforeItWasSent) {
                return;
            }
            try {
                acknowledged.add(report.send());
            } catch (RuntimeException noAnswer) {
                unanswered.put(report, true);
                return;
            }
        }
    }
}
