package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** 7.8 #11. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicConcernQueriesTest {

    @Test
    void fewer_than_five_are_not_told_and_none_looks_the_same() {
        assertThat(PublicConcernQueries.shown(0)).isNull();
        assertThat(PublicConcernQueries.shown(4)).isNull();
        assertThat(PublicConcernQueries.shown(5)).isEqualTo(5);
    }

    @Test
    void a_quarter_has_three_whole_months() {
        var first = Quarter.of(LocalDate.of(2026, 2, 15));

        assertThat(first).isEqualTo(new Quarter(2026, 1));
        assertThat(first.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(first.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(first.previous()).isEqualTo(new Quarter(2025, 4));
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31)).previous()).isEqualTo(new Quarter(2026, 3));
    }
}
