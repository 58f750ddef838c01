package se.samsyn.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/** An incident is told to IMY within 72 hours, or it is said why not (GDPR art. 33). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivacyIncidentTest {

    private static final Instant FOUND = Instant.parse("2026-03-06T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-09T15:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final PrivacyIncident incident = reported(facts("Ett brev gick till fel mottagare."), FOUND);

    @Test
    void seventy_two_hours_run_from_when_it_was_found_on_weekends_too() {
        assertThat(incident.told(DUE).noticeBy()).isEqualTo(DUE);
        assertThat(incident.told(DUE).late()).isFalse();
        assertThat(incident.told(DUE.plusSeconds(1)).late()).isTrue();
    }

    @Test
    void once_it_was_told_nothing_is_due_and_too_late_stays_too_late() {
        incident.notified(DUE.plusSeconds(60), DUE.plus(Duration.ofDays(1)));

        assertThat(incident.told(DUE.plus(Duration.ofDays(9)))).satisfies(told -> {
            assertThat(told.noticeBy()).isNull();
            assertThat(told.late()).isTrue();
        });
        refused(RegisterRule.NOTICE_SAID_ALREADY, () -> incident.notified(DUE, DUE));
        refused(RegisterRule.NOTICE_SAID_ALREADY, () -> incident.notNotified("Ingen risk."));
    }

    @Test
    void it_is_not_told_before_it_was_found_nor_in_the_future() {
        refused(RegisterRule.DAY_NOT_POSSIBLE, () -> incident.notified(FOUND.minusSeconds(1), DUE));
        refused(RegisterRule.DAY_NOT_POSSIBLE, () -> incident.notified(DUE.plusSeconds(1), DUE));
        refused(RegisterRule.DAY_NOT_POSSIBLE, () -> reported(facts("Något."), FOUND.minusSeconds(1)));
    }

    @Test
    void why_it_is_not_told_is_said_and_can_be_thought_better_of() {
        refused(RegisterRule.REASON_NEEDED, () -> incident.notNotified(""));

        incident.notNotified("Mottagaren hade tystnadsplikt.");
        assertThat(incident.told(DUE.plusSeconds(1)).late()).isFalse();
        incident.notified(DUE, DUE);

        assertThat(incident.told(DUE).notNotifiedBecause()).isNull();
        assertThat(incident.told(DUE).notifiedAt()).isEqualTo(DUE);
    }

    @Test
    void it_is_closed_once_it_is_said_whether_it_was_told_and_stays_as_it_is() {
        refused(RegisterRule.NOTICE_NEEDED, () -> incident.close(DAY));
        incident.notNotified("Ingen risk.");

        incident.close(DAY);

        assertThat(incident.told(DUE).closedOn()).isEqualTo(DAY);
        refused(RegisterRule.CLOSED_ALREADY, () -> incident.amend(facts("Mer."), DUE));
        refused(RegisterRule.CLOSED_ALREADY, () -> incident.close(DAY));
    }

    @Test
    void all_of_it_is_said_and_names_nobody() {
        refused(RegisterRule.WORDS_NEEDED, () -> incident.amend(facts(" "), DUE));
        refused(RegisterRule.NO_PERSON_DATA, () -> incident.amend(facts("Brevet till 811218-9876."), DUE));
        refused(
                RegisterRule.NO_PERSON_DATA,
                () -> incident.amend(new IncidentFacts(FOUND, "Ett brev.", 1, "Inga.", "Ring 070-174 06 05."), DUE));

        incident.amend(new IncidentFacts(FOUND, "Två brev.", 2, "Inga.", "Breven är tillbaka."), DUE);

        assertThat(incident.told(DUE).facts().persons()).isEqualTo(2);
    }

    private static IncidentFacts facts(String happened) {
        return new IncidentFacts(FOUND, happened, null, "Någon kan ha läst det.", "Brevet är tillbaka.");
    }

    private static PrivacyIncident reported(IncidentFacts facts, Instant now) {
        return PrivacyIncident.report("I2026-0001", Party.POLICE, facts, now);
    }

    private static void refused(RegisterRule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
