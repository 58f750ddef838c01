package se.samsyn.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;

/** What a statement must say, and when it is to be looked through again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String MAP = "Kartan\nKan inte läsas upp.";

    @Test
    void a_list_is_read_as_people_write_it() {
        var text = text(
                Compliance.PARTIAL,
                "\r\nKartan\r\nKan inte läsas upp.\r\nMen styras.\r\n \r\n\r\nFilmen\r\nSaknar text.\r\n");

        assertThat(text.shortcomings())
                .containsExactly(
                        new Inaccessible("Kartan", "Kan inte läsas upp.\nMen styras."),
                        new Inaccessible("Filmen", "Saknar text."));
        assertThat(text.burdens()).isEmpty();
    }

    @Test
    void what_is_not_accessible_has_its_reason_and_an_exception_its_motive() {
        refused(AccessibilityRule.REASON_NEEDED, text(Compliance.PARTIAL, MAP + "\n\nFilmen"));
        refused(AccessibilityRule.REASON_NEEDED, new StatementText(Compliance.FULL, "", "Arkivet", "", "Prov.", TODAY));
    }

    @Test
    void what_is_fully_compliant_has_nothing_that_is_not_accessible_and_the_rest_says_why() {
        refused(AccessibilityRule.FULL_BUT_LISTED, text(Compliance.FULL, MAP));
        refused(AccessibilityRule.NOTHING_LISTED, text(Compliance.PARTIAL, ""));
        refused(AccessibilityRule.NOTHING_LISTED, text(Compliance.NONE, ""));
        text(Compliance.FULL, "").check(TODAY);
        text(Compliance.PARTIAL, MAP).check(TODAY);
        new StatementText(Compliance.PARTIAL, "", MAP, "", "Prov.", TODAY).check(TODAY);
    }

    @Test
    void it_says_how_and_when_it_was_assessed_and_not_too_much() {
        refused(AccessibilityRule.METHOD_NEEDED, new StatementText(Compliance.FULL, "", "", "", "  ", TODAY));
        refused(
                AccessibilityRule.ASSESSED_LATER,
                new StatementText(Compliance.FULL, "", "", "", "Prov.", TODAY.plusDays(1)));
        refused(
                ConcernRule.TEXT_TOO_LONG,
                new StatementText(Compliance.FULL, "", "", "x".repeat(StatementText.TEXT_MAX + 1), "Prov.", TODAY));
    }

    @Test
    void no_personnummer_is_published_7_8_10() {
        var number = "19121212-1212";

        for (var text : List.of(
                text(Compliance.PARTIAL, "Kartan\nFråga " + number),
                new StatementText(Compliance.PARTIAL, MAP, number + "\nFör dyrt.", "", "Prov.", TODAY),
                new StatementText(Compliance.FULL, "", "", number, "Prov.", TODAY),
                new StatementText(Compliance.FULL, "", "", "", "Provat av " + number, TODAY))) {
            refused(ConcernRule.PERSONNUMMER, text);
        }
    }

    @Test
    void a_version_is_read_back_as_it_was_written() {
        var text = new StatementText(
                Compliance.NONE, MAP + "\n\nFilmen\nSaknar text.", MAP, "Arkivet\u001e", "Prov.\n\nMer prov.", TODAY);

        assertThat(StatementText.read(text.content())).isEqualTo(text);
        assertThat(text.exempt()).isEqualTo("Arkivet");
    }

    @ParameterizedTest
    @CsvSource({
        // half an hour into the day in Sweden is still the day before in UTC
        "2025-11-23T10:00:00Z, false",
        "2025-11-22T23:30:00Z, false",
        "2025-11-22T22:30:00Z, true",
        "2026-11-22T10:00:00Z, false"
    })
    void it_is_looked_through_again_when_a_year_has_passed(Instant updatedAt, boolean old) {
        assertThat(Statement.of(text(Compliance.PARTIAL, MAP), updatedAt).isOldOn(TODAY))
                .isEqualTo(old);
    }

    private static StatementText text(Compliance compliance, String inaccessible) {
        return new StatementText(compliance, inaccessible, "", "Gamla kartor.", "Prov.", TODAY);
    }

    private static void refused(Rule rule, StatementText text) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> text.check(TODAY))
                .returns(rule.key(), RuleBroken::key);
    }
}
