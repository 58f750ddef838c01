package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptanceTest {

    private static final Instant BEFORE_EASTER = Instant.parse("2026-04-01T20:00:00Z");

    private final Acceptance acceptance = Acceptance.of(ConcernId.next(), Party.POLICE, "KOMMUNPOLIS");

    @Test
    void a_party_that_does_not_see_it_is_not_asked() {
        assertThat(acceptance.isOpen()).isFalse();
        assertThat(acceptance.dueOn()).isNull();
    }

    @Test
    void a_party_has_three_working_days_to_say_yes_also_over_easter() {
        acceptance.ask(BEFORE_EASTER);

        assertThat(acceptance.isOpen()).isTrue();
        assertThat(acceptance.dueOn()).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void what_has_gone_to_the_coordination_function_can_still_be_accepted() {
        acceptance.ask(BEFORE_EASTER);
        acceptance.escalate(BEFORE_EASTER);
        assertThat(acceptance.isOpen()).isTrue();

        acceptance.accept(BEFORE_EASTER);
        assertThat(acceptance.isOpen()).isFalse();
    }

    @Test
    void nobody_waits_for_an_answer_about_where_it_no_longer_lies() {
        acceptance.ask(BEFORE_EASTER);
        acceptance.end(BEFORE_EASTER);

        assertThat(acceptance.isOpen()).isFalse();
    }
}
