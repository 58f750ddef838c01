package se.samsyn.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;

/** What somebody may say of what was hard. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemarkWordsTest {

    @Test
    void it_says_something_and_not_too_much() {
        refused(AccessibilityRule.REMARK_NEEDED, () -> RemarkWords.checkedWords(" \r\n "));
        refused(ConcernRule.TEXT_TOO_LONG, () -> RemarkWords.checkedWords("x".repeat(RemarkWords.WORDS_MAX + 1)));
        assertThat(RemarkWords.checkedWords(" Kartan\r\när svår. ")).isEqualTo("Kartan\när svår.");
    }

    @Test
    void a_personnummer_is_refused_wherever_it_stands() {
        refused(ConcernRule.PERSONNUMMER, () -> RemarkWords.checkedWords("Jag, 19121212-1212, ser inte kartan."));
        refused(ConcernRule.PERSONNUMMER, () -> RemarkWords.checkedAddress("191212121212"));
    }

    @Test
    void an_address_is_wished_for_but_one_that_nobody_can_be_reached_by_is_refused() {
        assertThat(RemarkWords.checkedAddress("  ")).isNull();
        assertThat(RemarkWords.checkedAddress(" a.b@exempel.se ")).isEqualTo("a.b@exempel.se");
        assertThat(RemarkWords.checkedAddress("0701234567")).isEqualTo("0701234567");
        refused(ConcernRule.CONTACT_NOT_UNDERSTOOD, () -> RemarkWords.checkedAddress("hemma"));
    }

    @Test
    void what_was_said_ends_up_in_no_log() {
        assertThat(new RemarkWords("Kartan är svår.", "a.b@exempel.se")).hasToString("RemarkWords");
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act).returns(rule.key(), RuleBroken::key);
    }
}
