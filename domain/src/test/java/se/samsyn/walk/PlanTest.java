package se.samsyn.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");
    private static final String NUMBER = "19121212-1212";

    @Test
    void stops_are_the_lines_with_words_in_their_order() {
        var plan = new Plan(" Kring stationen ", EVENING, " Torget ", "", List.of("Tunneln ", "", "  ", "Parkeringen"));

        assertThat(plan.title()).isEqualTo("Kring stationen");
        assertThat(plan.meetingPlace()).isEqualTo("Torget");
        assertThat(plan.stops()).containsExactly("Tunneln", "Parkeringen");
        assertThat(plan.checked()).isEqualTo(EVENING);
    }

    @Test
    void whoever_wants_to_come_must_know_what_when_and_where() {
        refused(WalkRule.TITLE_NEEDED, new Plan(" ", EVENING, "Torget", "", List.of()));
        refused(WalkRule.BEGINNING_NEEDED, new Plan("Kring stationen", null, "Torget", "", List.of()));
        refused(WalkRule.BEGINNING_NEEDED, new Plan("Kring stationen", EVENING, " ", "", List.of()));
    }

    @Test
    void what_is_longer_than_its_field_is_refused() {
        var many = Collections.nCopies(Plan.STOPS_MAX + 1, "Tunneln");

        refused(WalkRule.TEXT_TOO_LONG, new Plan("x".repeat(Plan.TITLE_MAX + 1), EVENING, "Torget", "", List.of()));
        refused(WalkRule.TEXT_TOO_LONG, new Plan("Mörker", EVENING, "x".repeat(Plan.PLACE_MAX + 1), "", List.of()));
        refused(
                WalkRule.TEXT_TOO_LONG,
                new Plan("Mörker", EVENING, "Torget", "x".repeat(Plan.PURPOSE_MAX + 1), List.of()));
        refused(
                WalkRule.TEXT_TOO_LONG,
                new Plan("Mörker", EVENING, "Torget", "", List.of("x".repeat(Plan.PLACE_MAX + 1))));
        refused(WalkRule.TOO_MANY_STOPS, new Plan("Mörker", EVENING, "Torget", "", many));
    }

    @Test
    void a_personnummer_stands_in_no_part_of_it() {
        refused(ConcernRule.PERSONNUMMER, new Plan(NUMBER, EVENING, "Torget", "", List.of()));
        refused(ConcernRule.PERSONNUMMER, new Plan("Mörker", EVENING, NUMBER, "", List.of()));
        refused(ConcernRule.PERSONNUMMER, new Plan("Mörker", EVENING, "Torget", NUMBER, List.of()));
        refused(ConcernRule.PERSONNUMMER, new Plan("Mörker", EVENING, "Torget", "", List.of(NUMBER)));
    }

    private static void refused(Rule rule, Plan plan) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(plan::checked)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
