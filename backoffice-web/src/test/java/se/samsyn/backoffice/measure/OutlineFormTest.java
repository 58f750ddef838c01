package se.samsyn.backoffice.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlineFormTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private final OutlineForm form = new OutlineForm();

    @Test
    void a_period_that_ends_before_it_begins_is_told() {
        form.setFrom(MARCH);
        form.setTo(MARCH.minusDays(1));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(form::typed)
                .extracting(RuleBroken::key)
                .isEqualTo("OutlineRule.PERIOD_ORDER");
    }

    @Test
    void a_period_needs_its_first_day() {
        form.setTo(MARCH);

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(form::typed);
    }

    @Test
    void the_end_may_be_open() {
        form.setFrom(MARCH);

        assertThat(form.typed().planned())
                .isNotNull()
                .extracting(period -> period.to())
                .isNull();
    }
}
