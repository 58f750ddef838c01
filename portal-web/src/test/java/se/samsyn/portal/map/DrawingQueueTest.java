package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrawingQueueTest {

    private final java.util.concurrent.ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void neverMoreDrawAtOnceThanAllowed() throws Exception {
        var queue = new DrawingQueue(2, 100, Duration.ofSeconds(20));
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var drawings = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 40; i++) {
            drawings.add(threads.submit(() -> queue.draw(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                pause();
                return now.decrementAndGet();
            })));
        }
        for (var drawing : drawings) {
            drawing.get(20, TimeUnit.SECONDS);
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void aFullQueueRefusesAtOnce() throws Exception {
        var queue = new DrawingQueue(1, 0, Duration.ofSeconds(20));
        var started = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = threads.submit(() -> queue.draw(() -> {
            started.countDown();
            return await(end);
        }));
        started.await();

        assertThatThrownBy(() -> queue.draw(() -> true))
                .asInstanceOf(type(NotDrawn.class))
                .extracting(NotDrawn::reason)
                .isEqualTo(NotDrawn.Reason.BUSY);
        end.countDown();
        assertThat(first.get()).isTrue();
        assertThat(queue.draw(() -> "free again")).isEqualTo("free again");
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        var queue = new DrawingQueue(1, 5, Duration.ofMillis(20));
        var started = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = threads.submit(() -> queue.draw(() -> {
            started.countDown();
            return await(end);
        }));
        started.await();

        assertThatThrownBy(() -> queue.draw(() -> true)).isInstanceOf(NotDrawn.class);
        end.countDown();
        assertThat(first.get()).isTrue();
    }

    @Test
    void aDrawingThatFailsGivesItsPlaceBack() {
        var queue = new DrawingQueue(1, 0, Duration.ofMillis(20));
        assertThatThrownBy(() -> queue.draw(() -> {
                    throw new IllegalStateException("ink spilt");
                }))
                .hasMessage("ink spilt");
        assertThat(queue.draw(() -> 1)).isEqualTo(1);
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
