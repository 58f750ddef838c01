package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LatestPublicationTest {

    private static final PublicChange CHANGE = new PublicChange() {};

    private final AtomicLong inTheDatabase = new AtomicLong(7);
    private final AtomicLong millis = new AtomicLong();
    private final AtomicLong questions = new AtomicLong();
    private final LatestPublication latest =
            new LatestPublication(this::ask, () -> TimeUnit.MILLISECONDS.toNanos(millis.get()));

    @Test
    void the_database_is_asked_once_a_second_however_many_ask_here() {
        for (int i = 0; i < 1000; i++) {
            assertThat(latest.number()).hasValue(7);
            millis.set(i);
        }

        assertThat(questions).hasValue(1);
    }

    @Test
    void what_another_node_published_is_known_within_a_second() {
        latest.number();
        inTheDatabase.set(8);

        millis.set(999);
        assertThat(latest.number()).hasValue(7);
        millis.set(1000);
        assertThat(latest.number()).hasValue(8);
    }

    @Test
    void what_this_node_published_is_known_at_once() {
        latest.number();
        inTheDatabase.set(8);

        latest.forget(CHANGE);

        assertThat(latest.number()).hasValue(8);
    }

    @Test
    void a_database_that_does_not_answer_makes_nobody_know_and_is_not_asked_by_everybody() {
        latest.number();
        inTheDatabase.set(-1);
        millis.set(1000);

        assertThat(latest.number()).isEqualTo(OptionalLong.empty());
        assertThat(latest.number()).isEqualTo(OptionalLong.empty());
        assertThat(questions).hasValue(2);

        inTheDatabase.set(9);
        millis.set(2000);
        assertThat(latest.number()).hasValue(9);
    }

    private long ask() {
        questions.incrementAndGet();
        if (inTheDatabase.get() < 0) {
            throw new IllegalStateException("on purpose: no database");
        }
        return inTheDatabase.get();
    }
}
