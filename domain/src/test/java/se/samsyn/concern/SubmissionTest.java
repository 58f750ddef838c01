package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionTest {

    @Test
    void a_place_in_words_is_enough() {
        assertThatNoException()
                .isThrownBy(() -> told("Mörkt", "vid kiosken", null).check());
    }

    @Test
    void what_is_missing_or_too_long_is_told() {
        refused(ConcernRule.TEXT_NEEDED, told("  ", "vid kiosken", null));
        refused(ConcernRule.TEXT_TOO_LONG, told("a".repeat(4001), "vid kiosken", null));
        refused(ConcernRule.PLACE_NEEDED, told("Mörkt", " ", null));
        refused(ConcernRule.TEXT_TOO_LONG, told("Mörkt", "a".repeat(201), null));
        refused(ConcernRule.GROUP_SIZE, inGroup(1));
        refused(ConcernRule.GROUP_SIZE, inGroup(501));
        assertThatNoException().isThrownBy(() -> inGroup(24).check());
    }

    @Test
    void line_ends_count_once_as_in_the_form() {
        assertThatNoException().isThrownBy(() -> told("a\r\n".repeat(2000), "vid kiosken", null)
                .check());
    }

    @Test
    void a_personnummer_stops_the_sending_wherever_it_stands() { // 7.8 #10
        var contact = new Contact("191212121212", true, false, false);
        for (var told : new Submission[] {
            told("19121212-1212", "vid kiosken", null),
            told("Mörkt", "hos 121212-1212", null),
            told("Mörkt", "vid kiosken", contact)
        }) {
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(told::refusePersonnummer)
                    .extracting(RuleBroken::key)
                    .isEqualTo("ConcernRule.PERSONNUMMER");
        }
    }

    @Test
    void a_mobile_number_whose_digits_could_be_a_personnummer_is_a_mobile_number() {
        assertThat(PersonData.isPersonnummer("0701740607")).isTrue();
        assertThatNoException().isThrownBy(() -> new Contact("0701740607", true, false, false).refusePersonnummer());
    }

    @Test
    void masks_never_make_a_text_longer_than_its_field() {
        var full = told("@ab ".repeat(1000), "@ab ".repeat(50), null).words().masked();

        assertThat(full.text()).hasSize(4000).startsWith("[LÄNK] [LÄNK]");
        assertThat(full.placeWords()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@exempel.example", "070-174 06 05", "+46701740605"})
    void an_address_or_a_number_is_a_contact(String address) {
        assertThatNoException().isThrownBy(() -> told("Mörkt", "vid kiosken", new Contact(address, true, false, false))
                .check());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@exempel", "a@b.example\r\nBcc: c@d.example", "112", "a b@c.example"})
    void anything_else_is_not(String address) {
        refused(
                ConcernRule.CONTACT_NOT_UNDERSTOOD,
                told("Mörkt", "vid kiosken", new Contact(address, true, false, false)));
    }

    private static Submission told(String text, String placeWords, @Nullable Contact contact) {
        return new Submission("token", "BEL", text, placeWords, null, "sv", Circumstances.NONE, contact);
    }

    private static Submission inGroup(int people) {
        var group = new Circumstances(null, null, null, null, null, null, new Group(GroupKind.SCHOOL_CLASS, people));
        return new Submission("token", "BEL", "Mörkt", "vid kiosken", null, "sv", group, null);
    }

    private static void refused(ConcernRule rule, Submission told) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(told::check)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
