package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainLinkTest {

    @Test
    void when_all_break_the_last_link_it_is_time_to_step_in_earlier_S_63() {
        assertThat(ChainLink.onlyLast(links(6, 6), 6)).isTrue();
        assertThat(ChainLink.onlyLast(links(6, 2), 6)).isFalse();
        assertThat(ChainLink.onlyLast(links(5), 6)).isFalse();
    }

    @Test
    void a_chain_that_has_become_shorter_ends_where_it_ends() {
        assertThat(ChainLink.onlyLast(links(6), 4)).isTrue();
    }

    @Test
    void nothing_is_said_while_no_measure_names_a_link_or_there_is_no_chain() {
        assertThat(ChainLink.onlyLast(links(), 6)).isFalse();
        assertThat(ChainLink.onlyLast(links(1), 0)).isFalse();
        assertThat(ChainLink.onlyLast(links(1), 1)).isFalse();
    }

    private static List<ChainLink> links(int... positions) {
        return Arrays.stream(positions)
                .mapToObj(position -> new ChainLink(position, "Mopeden trimmas"))
                .toList();
    }
}
