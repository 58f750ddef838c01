package se.samsyn.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Notice notice = new Notice();

    @Test
    void it_is_shown_until_the_end_of_its_last_day() {
        var text = text("Telefonen är ur funktion.", TODAY.plusDays(2));

        notice.show(text, TODAY);

        assertThat(notice.on(TODAY)).contains(text);
        assertThat(notice.on(TODAY.plusDays(2))).contains(text);
        assertThat(notice.on(TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void it_is_one_line_and_gone_when_taken_down() {
        notice.show(text(" Telefonen är\nur funktion. ", TODAY), TODAY);
        assertThat(notice.on(TODAY)).contains(text("Telefonen är ur funktion.", TODAY));

        notice.takeDown();
        assertThat(notice.on(TODAY)).isEmpty();
    }

    @Test
    void it_says_something_in_both_languages_without_a_personnummer_and_not_for_ever() {
        refused(NoticeRule.BOTH_LANGUAGES_NEEDED, new NoticeText("Telefonen är ur funktion.", " ", TODAY));
        refused(ConcernRule.TEXT_TOO_LONG, text("x".repeat(NoticeText.MAX + 1), TODAY));
        refused(ConcernRule.PERSONNUMMER, text("Sök 19121212 - 1212.", TODAY));
        refused(NoticeRule.ENDED_ALREADY, text("Telefonen är ur funktion.", TODAY.minusDays(1)));
        refused(NoticeRule.TOO_LONG_SHOWN, text("Telefonen är ur funktion.", TODAY.plusDays(91)));
        assertThat(notice.on(TODAY)).isEmpty();
    }

    private void refused(Rule rule, NoticeText text) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> notice.show(text, TODAY))
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }

    private static NoticeText text(String swedish, LocalDate endsOn) {
        return new NoticeText(swedish, "The phone is out of order.", endsOn);
    }
}
