package se.samsyn.web.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageMemoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MIB = 1 << 20;

    private final PageMemory memory = new PageMemory(MIB);
    private final AtomicInteger drawings = new AtomicInteger();

    @Test
    void a_page_is_drawn_once_and_then_remembered() throws Exception {
        var first = memory.find(key("/", 1), this::page);

        assertThat(memory.find(key("/", 1), this::page)).isSameAs(first);
        assertThat(drawings).hasValue(1);
    }

    @Test
    void another_address_encoding_day_or_band_is_another_page() throws Exception {
        memory.find(key("/", 1), this::page);

        memory.find(key("/en", 1), this::page);
        memory.find(new PageKey("/", false, 1, TODAY, true), this::page);
        memory.find(new PageKey("/", true, 1, TODAY.plusDays(1), true), this::page);
        memory.find(new PageKey("/", true, 1, TODAY, false), this::page);

        assertThat(drawings).hasValue(5);
    }

    @Test
    void after_a_publication_nothing_of_before_is_kept() throws Exception {
        memory.find(key("/", 1), this::page);
        memory.find(key("/atgarder", 1), this::page);

        memory.find(key("/", 2), this::page);

        assertThat(drawings).hasValue(3);
        assertThat(memory.size()).isEqualTo(1);
    }

    @Test
    void what_must_not_be_kept_is_drawn_for_each() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(memory.find(key("/finns-inte", 1), this::nothing)).isNull();
        }

        assertThat(drawings).hasValue(3);
        assertThat(memory.size()).isZero();
    }

    @Test
    void a_drawing_that_fails_is_told_to_its_asker_and_not_kept() throws Exception {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> memory.find(key("/", 1), () -> {
                    throw new ServletException("on purpose");
                }));

        assertThat(memory.find(key("/", 1), this::page)).isNotNull();
    }

    @Test
    void many_that_ask_at_once_wait_for_one_drawing() throws Exception {
        var all = Executors.newFixedThreadPool(8);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try {
            var answers = new ArrayList<Future<@Nullable RememberedPage>>();
            Callable<@Nullable RememberedPage> asking = () -> memory.find(key("/", 1), () -> {
                begun.countDown();
                await(go);
                return page();
            });
            for (int i = 0; i < 8; i++) {
                answers.add(all.submit(asking));
            }
            await(begun);
            go.countDown();
            for (var answer : answers) {
                assertThat(answer.get(5, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            all.shutdownNow();
        }

        assertThat(drawings).hasValue(1);
    }

    @Test
    void however_many_pages_there_are_they_take_no_more_than_they_may() throws Exception {
        for (int i = 0; i < 5000; i++) {
            memory.find(key("/atgarder?omrade=" + i, 1), this::page);
        }

        assertThat(memory.size()).isPositive().isLessThanOrEqualTo(MIB / page().weight());
    }

    @Test
    void what_is_asked_for_most_outlives_a_crawler() throws Exception {
        for (int i = 0; i < 5000; i++) {
            memory.find(key("/", 1), this::page);
            memory.find(key("/atgarder?omrade=" + i, 1), this::page);
        }
        drawings.set(0);

        memory.find(key("/", 1), this::page);

        assertThat(drawings).hasValue(0);
    }

    @Test
    void no_memory_is_none() {
        assertThat(new PageMemory(0).isOn()).isFalse();
        assertThat(memory.isOn()).isTrue();
    }

    private static PageKey key(String address, long publication) {
        return new PageKey(address, true, publication, TODAY, true);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private RememberedPage page() {
        drawings.incrementAndGet();
        return RememberedPage.of(
                "text/html", Map.of(), "W/\"1\"", "sida ".repeat(1000).getBytes(UTF_8), false);
    }

    private @Nullable RememberedPage nothing() {
        drawings.incrementAndGet();
        return null;
    }
}
