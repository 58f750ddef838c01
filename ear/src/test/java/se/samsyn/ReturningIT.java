package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.ContactReturning;
import se.samsyn.concern.Handling;
import se.samsyn.concern.PublicStatus;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.ReturningQueries;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.ConfirmationQueries;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxSending;
import se.samsyn.platform.Settings;

/** What is mailed to those who told and what they are asked, and how they answer or take it back. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturningIT {

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
    ConcernFollowing following;

    @Inject
    AdditionQueries additions;

    @Inject
    ConcernReturning returning;

    @Inject
    ContactReturning contacts;

    @Inject
    ReturningQueries returned;

    @Inject
    ConfirmationQueries confirmations;

    @Inject
    AddressConfirming confirming;

    @Inject
    OutboxSending sending;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void not_solved_opens_what_was_answered_and_is_refused_before() {
        var receipt = told.tell(null);
        var early = told.open(receipt);
        assertThat(returned.byPass(early).canDoubt()).isFalse();
        refused(ConcernRule.NOTHING_TO_DOUBT, () -> returning.sayNotSolved(early, "Det är kvar."));

        var id = answered(receipt);
        var pass = told.open(receipt);
        assertThat(returned.byPass(pass).canDoubt()).isTrue();
        returning.sayNotSolved(pass, "Lampan är fortfarande trasig.");

        assertThat(following.byCode(receipt.code().formatted()).orElseThrow().status())
                .isEqualTo(PublicStatus.READ);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(concerns.view(id).axes().handling()).isEqualTo(Handling.REOPENED);
        assertThat(concerns.view(id).history().get(0).event()).isEqualTo(ConcernEvent.NOT_SOLVED);
        assertThat(accepted.unread()).contains(id);
    }

    @Test
    void an_address_gets_nothing_but_the_question_until_it_is_confirmed_once() {
        var receipt = told.tell(new Contact("a.b@exempel.se", true, false, false));
        var id = answered(receipt);
        assertThat(letterbox.keys(receipt.number() + "/reporter/"))
                .containsExactly(receipt.number() + "/reporter/confirm");
        var letter = letterbox.letter(receipt.number() + "/reporter/confirm");
        assertThat(letter)
                .doesNotContain(receipt.code().formatted())
                .doesNotContain(receipt.key().formatted());
        var link = Letterbox.confirmation(letter);

        assertThat(confirmations.kind(link)).contains("Concern");
        assertThat(confirmations.kind(link)).as("looking uses nothing up").contains("Concern");
        confirming.confirm(link);

        assertThat(letterbox.keys(receipt.number() + "/reporter/answered/")).hasSize(1);
        assertThat(confirmations.kind(link)).isEmpty();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> confirming.confirm(link));
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(concerns.view(id).history())
                .extracting(entry -> entry.event() + " " + entry.from() + " " + entry.to())
                .contains("CONSENTED 2026-1 ANSWER");
    }

    @Test
    void before_staff_have_read_it_nobody_is_written_to_but_the_sender_themselves_and_the_unit() {
        var receipt = told.tell(new Contact("e.f@exempel.se", true, true, true));
        var all = letterbox.keys(receipt.number() + "/");

        assertThat(all).hasSize(2).anyMatch(key -> key.startsWith(receipt.number() + "/received/"));
        for (var key : all) {
            var letter = letterbox.letter(key);
            assertThat(letter).as("a word of what was told").doesNotContain("mörkt");
            assertThat(letter)
                    .satisfiesAnyOf(own -> assertThat(own).startsWith("e.f@exempel.se\n"), unit -> assertThat(unit)
                            .containsPattern("^[a-z.-]+@svedala\\.example\n")
                            .doesNotContain("e.f@exempel.se"));
        }
    }

    @Test
    void contact_details_that_are_taken_back_are_gone_and_what_waits_is_not_sent() {
        var receipt = told.tell(new Contact("c.d@exempel.se", true, true, true));
        told.confirm(receipt);
        var id = answered(receipt);
        assertThat(letterbox.subscriptions()).isPositive();

        contacts.withdrawContact(told.open(receipt));

        assertThat(letterbox.states(receipt.number() + "/reporter/")).containsOnly(Outbox.State.WITHHELD);
        assertThat(letterbox.letter(receipt.number() + "/reporter/confirm")).doesNotContain("c.d@exempel.se");
        assertThat(letterbox.subscriptions()).isZero();
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(concerns.view(id).contact()).isFalse();
        refused(ConcernRule.NO_CONTACT, () -> contacts.withdrawContact(told.open(receipt)));
    }

    @Test
    void who_asked_for_an_answer_is_told_that_it_was_sent_on_and_nothing_else() {
        var receipt = confirmed("g.h@exempel.se");
        var id = accepted.acceptByCoordinator(receipt);
        triage.refer(id, accepted.version(id), "Trafikverket", "Vägen är statlig.");

        assertThat(lastTo(receipt, "moved"))
                .startsWith("g.h@exempel.se\n")
                .contains(receipt.number(), "Skickad till den som kan göra något", "/folj\n")
                .doesNotContain(
                        "mörkt", "Trafikverket", "statlig", receipt.code().formatted());
        assertThat(concerns.view(id).contact()).as("the work goes on").isTrue();
    }

    @Test
    void who_is_rejected_gets_a_last_letter_and_the_address_is_forgotten() {
        var receipt = confirmed("i.j@exempel.se");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = concerns.byNumber(receipt.number());
        triage.beginReading(id);
        triage.reject(id, accepted.version(id), RejectReason.TOLD_TWICE, "Se den förra.");

        assertThat(lastTo(receipt, "moved"))
                .startsWith("i.j@exempel.se\n")
                .contains("Avslutad utan åtgärd")
                .doesNotContain("förra");
        assertThat(concerns.view(id).contact()).isFalse();
    }

    @Test
    void what_is_closed_keeps_no_address_but_in_the_last_letter_until_that_has_left() {
        var receipt = confirmed("k.l@exempel.se");
        var id = answered(receipt);
        var before = letterbox.keys(receipt.number() + "/reporter/answered/").get(0);
        triage.close(id, accepted.version(id), "Lampan lyser igen.");

        assertThat(concerns.view(id).contact()).isFalse();
        assertThat(letterbox.letter(before)).as("gives way to the last one").doesNotContain("k.l@exempel.se");
        var keys = letterbox.keys(receipt.number() + "/reporter/answered/");
        assertThat(keys).hasSize(2);
        assertThat(letterbox.letter(keys.get(1))).startsWith("k.l@exempel.se\n");
        assertThat(letterbox.letter(receipt.number() + "/reporter/confirm")).doesNotContain("k.l@exempel.se");

        staffing.actAsSystem();
        sending.sent(letterbox.id(keys.get(1)));
        assertThat(letterbox.states(keys.get(1))).containsOnly(Outbox.State.SENT);
        assertThat(letterbox.letter(keys.get(1))).doesNotContain("k.l@exempel.se");
    }

    @Test
    void an_address_that_was_never_confirmed_goes_with_the_case_and_can_be_confirmed_no_more() {
        var receipt = told.tell(new Contact("m.n@exempel.se", true, true, false));
        var link = Letterbox.confirmation(letterbox.letter(receipt.number() + "/reporter/confirm"));
        var id = answered(receipt);
        triage.close(id, accepted.version(id), "Lampan lyser igen.");

        assertThat(concerns.view(id).contact()).isFalse();
        assertThat(confirmations.kind(link)).isEmpty();
        assertThat(letterbox.states(receipt.number() + "/reporter/")).containsOnly(Outbox.State.WITHHELD);
    }

    @Test
    void a_question_is_read_with_the_key_and_its_answer_appears_at_the_report() {
        var receipt = told.tell(null);
        var id = answered(receipt);
        triage.ask(
                id,
                accepted.version(id),
                "Vilken tid på dygnet?",
                LocalDate.now(Settings.ZONE).plusDays(7));
        refused(
                ConcernRule.ASKED_ALREADY,
                () -> triage.ask(
                        id,
                        accepted.version(id),
                        "En till?",
                        LocalDate.now(Settings.ZONE).plusDays(7)));

        var pass = told.open(receipt);
        assertThat(following.byCode(receipt.code().formatted()).orElseThrow().askedUntil())
                .isEqualTo(LocalDate.now(Settings.ZONE).plusDays(7));
        var question = returned.byPass(pass).question();
        assertThat(question == null ? "" : question.text()).isEqualTo("Vilken tid på dygnet?");
        returning.reply(pass, "Mest på kvällen.");
        refused(ConcernRule.NOTHING_ASKED, () -> returning.reply(pass, "Igen."));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(additions.added(id)).extracting(AdditionQueries.Added::text).containsExactly("Mest på kvällen.");
        assertThat(additions.asked(id).get(0).answeredAt()).isNotNull();
    }

    /** Told with an address that wants answers, and that is confirmed. */
    private Receipt confirmed(String address) {
        var receipt = told.tell(new Contact(address, true, false, false));
        told.confirm(receipt);
        return receipt;
    }

    private String lastTo(Receipt receipt, String letter) {
        var keys = letterbox.keys(receipt.number() + "/reporter/" + letter + "/");
        return letterbox.letter(keys.get(keys.size() - 1));
    }

    /** As staff of the municipality, who stay. */
    private ConcernId answered(Receipt receipt) {
        var id = accepted.acceptByCoordinator(receipt);
        triage.answer(id, accepted.version(id), "Vi byter lampan.");
        return id;
    }
}
