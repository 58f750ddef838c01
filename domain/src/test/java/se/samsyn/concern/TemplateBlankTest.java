package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateBlankTest {

    @Test
    void blanks_are_filled_once_and_what_fills_them_is_not_looked_through_again() {
        var values = Map.of(TemplateBlank.NUMBER, "2026-000123", TemplateBlank.UNIT, "{nummer} och {enhet}");

        assertThat(TemplateBlank.fill("Rapport {nummer} ligger hos {enhet}, {plats}.", values))
                .isEqualTo("Rapport 2026-000123 ligger hos {nummer} och {enhet}, {plats}.");
        assertThat(TemplateBlank.fill("Inget att fylla i.", values)).isEqualTo("Inget att fylla i.");
    }

    @Test
    void a_template_can_leave_open_what_the_one_who_told_may_read() {
        assertThatCode(() -> TemplateBlank.check("{nummer} {kategori} {plats} {enhet}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{text}", "{Nummer}", "{}", "{ nummer }", "{nummer", "#{my.name} {x}"})
    void nothing_else_can_be_left_open(String text) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> TemplateBlank.check(text))
                .extracting(RuleBroken::key)
                .isEqualTo("ConcernRule.BLANK_UNKNOWN");
    }
}
