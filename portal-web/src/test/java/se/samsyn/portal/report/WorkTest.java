package se.samsyn.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkTest {

    private final Work work = new Work(Secrets.of(Map.of("k1", new byte[32])), new Settings());

    @Test
    void a_number_is_found_by_trying_and_is_good_for_one_form() {
        var found = find("k1.one.mac");

        assertThat(work.isDone("k1.one.mac", found)).isTrue();
        assertThat(work.isDone("k1.other.mac", found)).isFalse();
        assertThat(work.isDone("k1.one.mac", String.valueOf(Integer.parseInt(found) + 1)))
                .isFalse();
    }

    @Test
    void a_task_does_not_tell_the_token_and_fits_in_one_block_with_any_number() {
        assertThat(work.task("k1.one.mac")).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(work.task("k1.other.mac"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "1 ", "0x10", "99999999999", "１２"})
    void what_is_no_number_does_no_work(String number) {
        assertThat(work.isDone("k1.one.mac", number)).isFalse();
    }

    private String find(String token) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(String::valueOf)
                .filter(number -> work.isDone(token, number))
                .findFirst()
                .orElseThrow();
    }
}
