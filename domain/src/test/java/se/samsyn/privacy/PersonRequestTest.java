package se.samsyn.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/** A request is answered within a month, or three where that is explained within the first (GDPR art. 12.3). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonRequestTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);

    private final PersonRequest request = received(RECEIVED, RECEIVED);

    @Test
    void it_is_due_within_a_month_and_late_the_day_after() {
        assertThat(request.told(DUE).dueOn()).isEqualTo(DUE);
        assertThat(request.told(DUE).late()).isFalse();
        assertThat(request.told(DUE.plusDays(1)).late()).isTrue();
    }

    @Test
    void a_day_to_come_is_no_day_on_which_it_was_received() {
        refused(RegisterRule.DAY_NOT_POSSIBLE, () -> received(RECEIVED.plusDays(1), RECEIVED));
    }

    @Test
    void two_months_more_have_a_reason_are_given_once_and_within_the_first_month() {
        refused(RegisterRule.REASON_NEEDED, () -> request.extend(" ", DUE));
        refused(RegisterRule.TOO_LATE_TO_EXTEND, () -> request.extend("Många rapporter.", DUE.plusDays(1)));

        request.extend("Många rapporter.", DUE);

        assertThat(request.told(DUE).dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        refused(RegisterRule.EXTENDED_ALREADY, () -> request.extend("Ännu fler.", DUE));
    }

    @Test
    void what_is_not_granted_in_full_has_a_reason_and_a_closed_one_stays_as_it_is() {
        refused(RegisterRule.REASON_NEEDED, () -> request.close(RequestOutcome.PARTLY, null, DUE));

        request.close(RequestOutcome.GRANTED, null, DUE.plusDays(1));

        assertThat(request.told(DUE.plusDays(40))).satisfies(told -> {
            assertThat(told.outcome()).isEqualTo(RequestOutcome.GRANTED);
            assertThat(told.outcomeBecause()).isNull();
            assertThat(told.late()).as("it was").isTrue();
        });
        refused(RegisterRule.CLOSED_ALREADY, () -> request.take(UUID.randomUUID()));
        refused(RegisterRule.CLOSED_ALREADY, () -> request.extend("Mer.", DUE));
        refused(RegisterRule.CLOSED_ALREADY, () -> request.close(RequestOutcome.REFUSED, "Nej.", DUE));
    }

    @Test
    void nobody_is_pointed_out() {
        for (var typed : new String[] {"Gäller anna@exempel.se", "Ring 070-174 06 05", "För 811218-9876"}) {
            refused(RegisterRule.NO_PERSON_DATA, () -> request.extend(typed, DUE));
            refused(RegisterRule.NO_PERSON_DATA, () -> request.close(RequestOutcome.GRANTED, typed, DUE));
        }
    }

    private static PersonRequest received(LocalDate on, LocalDate today) {
        return PersonRequest.receive("B2026-0001", Party.MUNICIPALITY, RequestKind.EXTRACT, on, today);
    }

    private static void refused(RegisterRule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}
