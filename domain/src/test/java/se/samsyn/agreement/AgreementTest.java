package se.samsyn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {

    private static final Period TERM = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate SIGNED_ON = LocalDate.of(2022, 12, 19);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    private final Agreement agreement = draft();

    @Test
    void it_is_signed_when_both_parties_have_signed_S_04() {
        agreement.sign(SigningRole.HEAD_OF_POLICE_AREA, "Svedala", SIGNED_ON);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.DRAFT);

        agreement.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(agreement.signatures().keySet()).containsExactlyInAnyOrder(Party.values());
    }

    @Test
    void it_cannot_be_in_force_before_both_have_signed_S_04() {
        agreement.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON);

        assertRefused(AgreementRule.BOTH_MUST_SIGN, () -> agreement.putInForce(FIRST_DAY));
        assertRefused(AgreementRule.BOTH_MUST_SIGN, () -> agreement.register(Party.POLICE, copy("A-DEMO/2022")));
    }

    @Test
    void it_cannot_be_in_force_before_both_copies_are_registered_S_14_and_7_8_15() {
        sign(agreement);
        agreement.register(Party.MUNICIPALITY, copy("KS 2022/00999-DEMO"));
        assertRefused(AgreementRule.BOTH_COPIES_NEEDED, () -> agreement.putInForce(FIRST_DAY));

        agreement.register(Party.POLICE, copy("A-DEMO/2022"));
        agreement.putInForce(FIRST_DAY);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void it_cannot_be_in_force_outside_of_its_term() {
        makeReady(agreement);

        assertRefused(AgreementRule.TERM_NOT_BEGUN, () -> agreement.putInForce(LocalDate.of(2022, 12, 31)));
        assertRefused(AgreementRule.TERM_OVER, () -> agreement.putInForce(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void the_day_after_its_last_it_turns_ended_7_8_15() {
        putInForce(agreement);

        agreement.settle(LocalDate.of(2026, 12, 31));
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);

        agreement.settle(LocalDate.of(2027, 1, 1));
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDED);
    }

    @Test
    void one_that_was_replaced_stays_replaced_when_its_term_ends_7_8_15() {
        putInForce(agreement);
        agreement.replace();

        agreement.settle(LocalDate.of(2027, 1, 1));

        assertThat(agreement.status()).isEqualTo(AgreementStatus.REPLACED);
        assertRefused(AgreementRule.NOT_AGAIN, () -> agreement.putInForce(FIRST_DAY));
    }

    @Test
    void what_somebody_has_signed_cannot_be_changed() {
        agreement.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON);

        assertRefused(AgreementRule.SIGNED_IS_FIXED, () -> agreement.focusOn("trafik", "Trafik", ""));
        assertRefused(AgreementRule.SIGNED_IS_FIXED, () -> agreement.promise(List.of()));
        assertRefused(AgreementRule.SIGNED_IS_FIXED, () -> agreement.write(AppendixChapter.PROCESS, "Ny text"));
    }

    @Test
    void a_party_signs_once() {
        agreement.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON);

        assertRefused(
                AgreementRule.ALREADY_SIGNED, () -> agreement.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON));
    }

    @Test
    void nothing_is_signed_without_a_focus_area_S_34() {
        var bare = Agreement.draft("Samverkansöverenskommelse", TERM, "Att förebygga brott.");

        assertRefused(AgreementRule.FOCUS_AREA_NEEDED, () -> bare.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON));
    }

    @Test
    void a_focus_area_is_known_by_a_readable_code_S_34() {
        assertRefused(AgreementRule.CODE_UNREADABLE, () -> agreement.focusOn("Folkhälsa", "Folkhälsa", ""));

        agreement.focusOn("trygghet", "Trygghet överallt", "");

        assertThat(agreement.focusAreas()).extracting(FocusArea::code).containsExactly("trygghet", "folkhalsa");
        assertThat(agreement.focusAreas().get(0).name()).isEqualTo("Trygghet överallt");
    }

    @Test
    void renewal_copies_it_as_a_draft_with_focus_areas_of_its_own_S_01() {
        agreement.promise(List.of(Commitment.by(Party.POLICE, "Ha en kommunpolis på heltid.", FIRST_DAY)));
        putInForce(agreement);
        agreement.mark(0, CommitmentState.KEPT);

        var next = agreement.renew(
                "Samverkansöverenskommelse 2027–2030",
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)));

        assertThat(next.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(next.signatures()).isEmpty();
        assertThat(next.purpose()).isEqualTo(agreement.purpose());
        assertThat(next.focusAreas()).extracting(FocusArea::code).containsExactly("trygghet", "folkhalsa");
        assertThat(next.focusAreas())
                .extracting(FocusArea::id)
                .doesNotContainAnyElementsOf(
                        agreement.focusAreas().stream().map(FocusArea::id).toList());
        assertThat(next.commitments())
                .containsExactly(Commitment.by(Party.POLICE, "Ha en kommunpolis på heltid.", null));
    }

    @Test
    void its_end_is_warned_of_12_6_3_and_1_months_before_S_01() {
        putInForce(agreement);

        assertThat(agreement.endsWithinMonths(LocalDate.of(2025, 12, 30))).isEmpty();
        assertThat(agreement.endsWithinMonths(LocalDate.of(2025, 12, 31))).contains(12);
        assertThat(agreement.endsWithinMonths(LocalDate.of(2026, 6, 30))).contains(6);
        assertThat(agreement.endsWithinMonths(LocalDate.of(2026, 11, 29))).contains(3);
        assertThat(agreement.endsWithinMonths(LocalDate.of(2026, 12, 1))).contains(1);
    }

    private static Agreement draft() {
        var agreement = Agreement.draft("Samverkansöverenskommelse 2023–2026", TERM, "Främja samarbetet.");
        agreement.focusOn("trygghet", "Trygghet", "");
        agreement.focusOn("folkhalsa", "Folkhälsa", "");
        return agreement;
    }

    private static void sign(Agreement agreement) {
        agreement.sign(SigningRole.HEAD_OF_POLICE_AREA, "Svedala", SIGNED_ON);
        agreement.sign(SigningRole.BOARD_CHAIR, "Svedala", SIGNED_ON);
    }

    private static void makeReady(Agreement agreement) {
        sign(agreement);
        agreement.register(Party.MUNICIPALITY, copy("KS 2022/00999-DEMO"));
        agreement.register(Party.POLICE, copy("A-DEMO/2022"));
    }

    private static void putInForce(Agreement agreement) {
        makeReady(agreement);
        agreement.putInForce(FIRST_DAY);
    }

    private static Copy copy(String registration) {
        return new Copy("Arkivet", registration, SIGNED_ON);
    }

    private static void assertRefused(AgreementRule rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
