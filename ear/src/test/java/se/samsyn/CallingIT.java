package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.ConcernEntry;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.ContactForgetting;
import se.samsyn.concern.ContactReturning;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.ReceiptDesk;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.ReturningQueries;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.ConfirmationQueries;

/** How an answer reaches those who left a phone number, and a link those who missed the first one. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallingIT {

    private static final String NUMBER = "070-174 06 05";
    private static final Contact CALL_ME = new Contact(NUMBER, true, false, false);

    @Inject
    Staffing staffing;

    @Inject
    Letterbox letterbox;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ContactReturning returning;

    @Inject
    ReturningQueries after;

    @Inject
    ContactForgetting forgetting;

    @Inject
    ReceiptDesk desk;

    @Inject
    AddressConfirming confirming;

    @Inject
    ConfirmationQueries confirmations;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void the_wish_is_seen_by_the_owners_party_alone() {
        var id = accepted.acceptByCoordinator(tell(CALL_ME));
        accepted.share(id);
        assertThat(concerns.view(id).callWanted()).isTrue();

        staffing.actAs(Party.POLICE, "COORDINATOR");
        assertThat(concerns.view(id).callWanted()).isFalse();
    }

    @Test
    void a_number_outlives_the_end_of_the_work_until_somebody_has_called() {
        var id = accepted.acceptByCoordinator(tell(CALL_ME));
        triage.answer(id, accepted.version(id), "Vi byter lampan.");
        triage.close(id, accepted.version(id), "Lampan lyser igen.");
        assertThat(concerns.view(id).callWanted()).isTrue();

        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(addressOf(id)).isEqualTo(NUMBER);
        triage.markCalled(id);

        assertThat(concerns.view(id).contact()).isFalse();
        assertThat(concerns.view(id).callWanted()).isFalse();
        var called = concerns.view(id).history().get(0);
        assertThat(called.event()).isEqualTo(ConcernEvent.CALLED);
        assertThat(called.by().role()).isEqualTo("REGISTRAR");
        assertThat(List.of(called.from() == null, called.to() == null, called.note() == null))
                .containsOnly(true);
        refused(ConcernRule.NO_CALL_WANTED, () -> triage.markCalled(id));
    }

    @Test
    void who_is_rejected_is_called_too() {
        var id = accepted.acceptByCoordinator(tell(CALL_ME));
        reject(id);

        assertThat(concerns.view(id).callWanted()).isTrue();
    }

    @Test
    void a_call_while_the_work_goes_on_is_not_the_last_one() {
        var id = accepted.acceptByCoordinator(tell(CALL_ME));
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        triage.markCalled(id);

        assertThat(addressOf(id)).isEqualTo(NUMBER);
        assertThat(concerns.view(id).history()).extracting(ConcernEntry::event).contains(ConcernEvent.CALLED);
    }

    @Test
    void a_number_for_anything_else_goes_with_the_case_and_there_is_nobody_to_call() {
        var id = accepted.acceptByCoordinator(tell(new Contact(NUMBER, false, false, true)));
        assertThat(concerns.view(id).callWanted()).isFalse();
        reject(id);
        assertThat(concerns.view(id).contact()).isFalse();

        var mailed = accepted.acceptByCoordinator(tell(new Contact("o.p@exempel.se", true, false, false)));
        assertThat(concerns.view(mailed).callWanted()).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> triage.markCalled(mailed));
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        refused(ConcernRule.NO_CALL_WANTED, () -> triage.markCalled(mailed));
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void a_number_that_nobody_calls_goes_thirty_days_after_the_end_of_the_work() {
        var old = tell(CALL_ME);
        var young = tell(CALL_ME);
        var open = tell(CALL_ME);
        for (var closed : List.of(old, young)) {
            reject(accepted.acceptByCoordinator(closed));
        }
        letterbox.closedAt(old.number(), Instant.now().minus(Duration.ofDays(30).plusMinutes(1)));
        letterbox.closedAt(
                young.number(), Instant.now().minus(Duration.ofDays(30).minusMinutes(9)));

        staffing.actAsSystem();
        assertThat(forgetting.forgetUncalled()).isPositive();
        assertThat(forgetting.forgetUncalled()).isZero();

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(List.of(old, young, open))
                .extracting(receipt ->
                        concerns.view(concerns.byNumber(receipt.number())).contact())
                .containsExactly(false, true, true);
        assertThat(concerns.view(concerns.byNumber(old.number())).history().get(0))
                .satisfies(line -> assertThat(line.event()).isEqualTo(ConcernEvent.NUMBER_FORGOTTEN))
                .satisfies(line -> assertThat(line.by().kind()).isEqualTo(Actor.Kind.SYSTEM));
        assertThat(after.byPass(open(old)).numberGone()).isTrue();
        assertThat(after.byPass(open(young)).numberGone()).isFalse();
    }

    @Test
    void whoever_left_a_number_takes_it_back_also_after_the_end_of_the_work() {
        var receipt = tell(CALL_ME);
        reject(accepted.acceptByCoordinator(receipt));

        returning.withdrawContact(open(receipt));
        assertThat(after.byPass(open(receipt)).numberGone()).as("they know").isFalse();

        assertThat(concerns.view(concerns.byNumber(receipt.number())).contact()).isFalse();
    }

    @Test
    void a_link_that_was_missed_is_mailed_again_and_only_the_new_one_is_good() {
        var receipt = tell(new Contact("q.r@exempel.se", true, false, false));
        var letters = receipt.number() + "/reporter/confirm";
        var first = Letterbox.confirmation(letterbox.letter(letters));

        desk.mailAgain(open(receipt));

        var keys = letterbox.keys(letters);
        assertThat(keys).hasSize(2);
        assertThat(letterbox.letter(keys.get(0))).as("is not sent any more").doesNotContain("q.r@exempel.se");
        assertThat(confirmations.kind(first)).isEmpty();
        confirming.confirm(Letterbox.confirmation(letterbox.letter(keys.get(1))));
        refused(ConcernRule.NOTHING_TO_CONFIRM, () -> desk.mailAgain(open(receipt)));
        refused(ConcernRule.MAILED_TOO_OFTEN, () -> desk.mailAgain(open(receipt)));
    }

    @Test
    void a_letter_says_who_writes_how_long_its_link_holds_and_what_becomes_of_the_address() {
        var letter = letterbox.letter(
                tell(new Contact("s.t@exempel.se", true, false, false)).number() + "/reporter/confirm");
        assertThat(letter)
                .contains("en rapport till Svedala kommun", "inom 48 timmar", "Då har någon skrivit fel adress")
                .endsWith("/personuppgifter")
                .contains("\nSvedala kommun och Polisen\n");

        var english = letterbox.letter(told.tell("en", new Contact("u.v@exempel.se", true, false, false))
                        .number() + "/reporter/confirm");
        assertThat(english)
                .contains("Svedala Municipality and the police", "within 48 hours")
                .endsWith("/en/personuppgifter");
    }

    private Receipt tell(Contact contact) {
        return told.tell(contact);
    }

    private void reject(ConcernId id) {
        triage.reject(id, accepted.version(id), RejectReason.TOLD_TWICE, null);
    }

    private String addressOf(ConcernId id) {
        return Objects.requireNonNull(triage.readOriginal(id).contact()).address();
    }

    private ReceiptPass open(Receipt receipt) {
        return told.open(receipt);
    }
}
