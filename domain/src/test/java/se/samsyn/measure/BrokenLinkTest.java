package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenLinkTest {

    private final BrokenLink bought = link("Mopeden skaffas");
    private final BrokenLink tuned = link("Mopeden trimmas");
    private final BrokenLink driven = link("Mopeden körs i området");
    private final List<BrokenLink> chain = List.of(bought, tuned, driven);

    @Test
    void when_all_break_the_last_link_it_is_time_to_step_in_earlier_S_63() {
        assertThat(BrokenLink.isOnlyLast(List.of(driven, driven), chain)).isTrue();
        assertThat(BrokenLink.isOnlyLast(List.of(driven, bought), chain)).isFalse();
        assertThat(BrokenLink.isOnlyLast(List.of(tuned), chain)).isFalse();
    }

    @Test
    void a_link_is_the_same_when_it_has_other_words_and_counts_no_more_when_it_is_gone() {
        var reworded = new BrokenLink(driven.id(), "Körning där barn leker");
        var gone = link("Mopeden parkeras");

        assertThat(BrokenLink.isOnlyLast(List.of(driven), List.of(bought, reworded)))
                .isTrue();
        assertThat(BrokenLink.isOnlyLast(List.of(driven, gone), chain)).isTrue();
        assertThat(BrokenLink.isOnlyLast(List.of(gone), chain)).isFalse();
    }

    @Test
    void nothing_is_said_while_no_measure_names_a_link_or_there_is_no_chain() {
        assertThat(BrokenLink.isOnlyLast(List.of(), chain)).isFalse();
        assertThat(BrokenLink.isOnlyLast(List.of(driven), List.of())).isFalse();
        assertThat(BrokenLink.isOnlyLast(List.of(driven), List.of(driven))).isFalse();
    }

    private static BrokenLink link(String words) {
        return new BrokenLink(UUID.randomUUID(), words);
    }
}
