package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.accessibility.RemarkId;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.Remarking;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.ContactForgetting;
import se.samsyn.concern.Receipt;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.member.LoggedIn;
import se.samsyn.message.Rhythm;
import se.samsyn.message.Subscribing;
import se.samsyn.message.SubscriptionDigests;
import se.samsyn.message.SubscriptionWishes;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.PersonFile.Kind;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.PersonAnswering.Kept;
import se.samsyn.privacy.PersonAnswering.Term;
import se.samsyn.privacy.PersonCorrecting;
import se.samsyn.privacy.PersonCorrecting.Which;
import se.samsyn.privacy.RegisterRule;

/** What a person can have done with how they are reached, in every feature that keeps it (GDPR art. 16–18, D-07). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionIT {

    private final String wrong = "fel-" + UUID.randomUUID() + "@example.org";
    private final String right = "ratt-" + UUID.randomUUID() + "@example.org";

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    Letterbox letterbox;

    @Inject
    AddressConfirming confirming;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ContactForgetting forgetting;

    @Inject
    Subscribing subscribing;

    @Inject
    SubscriptionDigests digests;

    @Inject
    Remarking remarking;

    @Inject
    RemarkQueries remarks;

    @Inject
    PersonAnswering answering;

    @Inject
    PersonCorrecting correcting;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void officer() {
        officer(Party.MUNICIPALITY);
    }

    @Test
    void a_corrected_address_gets_the_answer_once_it_is_confirmed_and_the_one_before_gets_nothing() {
        var receipt = told.tell(mail());
        told.confirm(receipt);
        var id = accepted.acceptByCoordinator(receipt);
        triage.answer(id, accepted.version(id), "Vi byter lampan.");
        assertThat(letterbox.latestTo(wrong, ofReporter(receipt))).isNotEmpty();

        officer();
        correcting.correct(which(wrong, Kind.CONTACT), IdentityCheck.ADDRESS_ANSWERED, " " + right + " ");

        assertThat(search(wrong)).isEmpty();
        assertThat(one(right, Kind.CONTACT).file().proven()).isFalse();
        assertThat(letterbox.latestTo(wrong, ofReporter(receipt)))
                .as("withheld")
                .isEmpty();
        var question = letterbox.latestTo(right, ofReporter(receipt));
        assertThat(events(id)).contains(ConcernEvent.CONTACT_CORRECTED);

        triage(id, "Lampan kommer på fredag.");
        assertThat(letterbox.latestTo(right, ofReporter(receipt)))
                .as("nothing before it is confirmed")
                .isEqualTo(question);
        confirming.confirm(Letterbox.confirmation(question));
        assertThat(letterbox.latestTo(right, ofReporter(receipt)))
                .isNotEqualTo(question)
                .contains("/folj");
    }

    @Test
    void nobody_is_reached_by_nonsense_and_no_personnummer_is_kept() {
        var receipt = told.tell(mail());
        var which = which(wrong, Kind.CONTACT);

        refused(
                ConcernRule.CONTACT_NOT_UNDERSTOOD,
                () -> correcting.correct(which, IdentityCheck.ADDRESS_ANSWERED, "hemma hos mig"));
        refused(
                ConcernRule.PERSONNUMMER,
                () -> correcting.correct(which, IdentityCheck.ADDRESS_ANSWERED, "811218-9876"));

        assertThat(one(wrong, Kind.CONTACT).file().name()).isEqualTo(receipt.number());
    }

    @Test
    void what_is_erased_is_gone_with_what_waited_and_the_report_stays() throws SQLException {
        var receipt = told.tell(mail());
        assertThat(letterbox.states(ofReporter(receipt))).containsOnly(Outbox.State.WAITING);

        correcting.erase(which(receipt.code().formatted(), Kind.CONTACT), IdentityCheck.ELECTRONIC);

        assertThat(search(wrong)).isEmpty();
        assertThat(search(receipt.number()))
                .extracting(kept -> kept.file().kind())
                .containsExactly(Kind.REPORT);
        assertThat(letterbox.states(ofReporter(receipt))).containsOnly(Outbox.State.WITHHELD);
        assertThat(OwnerConnection.ask(
                        "select d.concern_id from concern_contact d join concern c on c.id = d.concern_id where c.number = '"
                                + receipt.number() + "'"))
                .isEmpty();
    }

    @Test
    void what_is_restricted_is_not_written_to_not_shown_to_staff_and_outlives_the_work() {
        var receipt = told.tell(mail());
        told.confirm(receipt);
        var id = accepted.acceptByCoordinator(receipt);
        officer();
        correcting.restrict(which(wrong, Kind.CONTACT), IdentityCheck.ADDRESS_ANSWERED);

        assertThat(one(wrong, Kind.CONTACT)).satisfies(kept -> {
            assertThat(kept.term()).isEqualTo(Term.RESTRICTED);
            assertThat(kept.deeds())
                    .containsExactlyInAnyOrder(ContactDeed.CORRECT, ContactDeed.ERASE, ContactDeed.LIFT);
        });
        triage(id, "Vi byter lampan.");
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(triage.readOriginal(id).contact()).isNull();
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        triage.close(id, accepted.version(id), "Lampan lyser.");
        letterbox.closedAt(receipt.number(), Instant.now().minus(Duration.ofDays(400)));
        staffing.actAsSystem();
        forgetting.forgetUncalled();
        assertThat(letterbox.latestTo(wrong, ofReporter(receipt))).isEmpty();

        officer();
        correcting.lift(which(wrong, Kind.CONTACT));

        assertThat(letterbox.latestTo(wrong, ofReporter(receipt)))
                .as("what was missed")
                .contains("/folj");
        assertThat(search(wrong)).extracting(kept -> kept.file().kind()).containsExactly(Kind.LETTER);
        assertThat(events(id)).contains(ConcernEvent.CONTACT_RESTRICTED, ConcernEvent.CONTACT_RELEASED);
    }

    @Test
    void a_restricted_number_is_not_called() {
        var receipt = told.tell(new Contact("070-174 06 05", true, false, false));
        var id = accepted.acceptByCoordinator(receipt);
        assertThat(concerns.view(id).callWanted()).isTrue();
        officer();
        correcting.restrict(which(receipt.code().formatted(), Kind.CONTACT), IdentityCheck.DOCUMENT);

        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(concerns.view(id).callWanted()).isFalse();
        refused(ConcernRule.NO_CALL_WANTED, () -> triage.markCalled(id));
    }

    @Test
    void an_address_that_nobody_had_confirmed_is_asked_for_again_when_the_restriction_ends() {
        var receipt = told.tell(mail());
        var before = Letterbox.confirmation(letterbox.latestTo(wrong, ofReporter(receipt)));
        correcting.restrict(which(wrong, Kind.CONTACT), IdentityCheck.ADDRESS_ANSWERED);
        assertThat(letterbox.states(ofReporter(receipt))).containsOnly(Outbox.State.WITHHELD);

        correcting.lift(which(wrong, Kind.CONTACT));

        var now = Letterbox.confirmation(letterbox.latestTo(wrong, ofReporter(receipt)));
        assertThat(now).isNotEqualTo(before);
        confirming.confirm(now);
        assertThat(one(wrong, Kind.CONTACT).file().proven()).isTrue();
    }

    @Test
    void a_subscription_moves_to_the_right_address_once_that_is_confirmed() {
        subscribe(Set.of("BEL"));
        correcting.correct(which(wrong, Kind.SUBSCRIPTION), IdentityCheck.ADDRESS_ANSWERED, right);

        assertThat(search(wrong)).isEmpty();
        assertThat(one(right, Kind.SUBSCRIPTION).file().proven()).isFalse();
        confirming.confirm(Letterbox.confirmation(letterbox.latestTo(right)));
        assertThat(one(right, Kind.SUBSCRIPTION).file().proven()).isTrue();
        assertThat(answering.extract(key(right), IdentityCheck.ADDRESS_ANSWERED).records().stream()
                        .flatMap(record -> record.fields().stream())
                        .map(field -> field.name() + "=" + field.value()))
                .contains("category=BEL", "rhythm=DAILY");

        correcting.erase(which(right, Kind.SUBSCRIPTION), IdentityCheck.ADDRESS_ANSWERED);
        assertThat(search(right)).isEmpty();
    }

    @Test
    void a_restricted_subscription_is_mailed_nothing_and_later_nothing_of_what_was_missed() {
        subscribe(Set.of());
        correcting.restrict(which(wrong, Kind.SUBSCRIPTION), IdentityCheck.ADDRESS_ANSWERED);

        letterbox.announce("Nya lampor vid bron");
        mailNews();
        assertThat(letterbox.latestTo(wrong)).isEmpty();
        assertThat(one(wrong, Kind.SUBSCRIPTION).isRestricted()).isTrue();

        correcting.lift(which(wrong, Kind.SUBSCRIPTION));
        letterbox.announce("Nya lampor vid torget");
        mailNews();

        assertThat(letterbox.latestTo(wrong)).contains("Nya lampor vid torget").doesNotContain("Nya lampor vid bron");
    }

    @Test
    void of_a_remark_the_address_is_set_right_hidden_and_erased_and_its_words_stay() {
        var id = remarking.say("Texten är för ljus.", wrong);
        correcting.correct(which(wrong, Kind.REMARK), IdentityCheck.ADDRESS_ANSWERED, right);
        assertThat(addressOf(id)).isEqualTo(right);

        officer();
        correcting.restrict(which(right, Kind.REMARK), IdentityCheck.ADDRESS_ANSWERED);
        assertThat(addressOf(id)).isNull();
        officer();
        correcting.lift(which(right, Kind.REMARK));
        assertThat(addressOf(id)).isEqualTo(right);

        officer();
        correcting.erase(which(right, Kind.REMARK), IdentityCheck.ADDRESS_ANSWERED);
        assertThat(search(right)).isEmpty();
        assertThat(addressOf(id)).isNull();
        assertThat(remarks.read(id).words()).isEqualTo("Texten är för ljus.");
    }

    @Test
    void a_letter_that_could_not_leave_is_emptied() throws SQLException {
        var receipt = told.tell(mail());
        OwnerConnection.execute(
                "update outbox set state = 'FAILED', ended_at = utc_timestamp(6) where unique_key like '"
                        + receipt.number() + "/reporter/%'");

        assertThat(one(wrong, Kind.LETTER).deeds()).containsExactly(ContactDeed.ERASE);
        correcting.erase(which(wrong, Kind.LETTER), IdentityCheck.ADDRESS_ANSWERED);

        assertThat(search(wrong)).extracting(kept -> kept.file().kind()).doesNotContain(Kind.LETTER);
        assertThat(letterbox.latestTo(wrong, ofReporter(receipt))).isEmpty();
    }

    @Test
    void the_other_party_finds_nothing_to_change_not_even_of_what_it_was_shared() throws SQLException {
        var receipt = told.tell(mail());
        var which = which(wrong, Kind.CONTACT);
        OwnerConnection.execute("update concern set visibility = 'BOTH' where number = '" + receipt.number() + "'");

        officer(Party.POLICE);
        for (var key : List.of(wrong, receipt.number(), receipt.code().formatted())) {
            var asked = new Which(key(key), which.kind(), which.id());
            notFound(() -> correcting.correct(asked, IdentityCheck.ADDRESS_ANSWERED, right));
            notFound(() -> correcting.erase(asked, IdentityCheck.ADDRESS_ANSWERED));
            notFound(() -> correcting.restrict(asked, IdentityCheck.ADDRESS_ANSWERED));
            notFound(() -> correcting.lift(asked));
        }

        officer();
        assertThat(one(wrong, Kind.CONTACT).isRestricted()).isFalse();
    }

    @Test
    void what_they_told_is_not_changed_nor_what_somebody_else_told() {
        var receipt = told.tell(mail());
        var other = told.tell(new Contact(right, true, false, false));

        notFound(() -> correcting.erase(which(receipt.code().formatted(), Kind.REPORT), IdentityCheck.DOCUMENT));
        var foreign = which(other.number(), Kind.CONTACT);
        notFound(() ->
                correcting.erase(new Which(key(wrong), foreign.kind(), foreign.id()), IdentityCheck.ADDRESS_ANSWERED));
        notFound(() -> correcting.lift(which(wrong, Kind.CONTACT)));
    }

    @Test
    void what_is_not_shown_to_be_theirs_stays_as_it_is() {
        var receipt = told.tell(mail());
        var unconfirmed = which(wrong, Kind.CONTACT);
        var guessed = which(receipt.number(), Kind.CONTACT);

        for (var which : List.of(unconfirmed, guessed)) {
            refused(RegisterRule.NOT_SHOWN_AS_THEIRS, () -> correcting.correct(which, IdentityCheck.DOCUMENT, right));
            refused(RegisterRule.NOT_SHOWN_AS_THEIRS, () -> correcting.erase(which, IdentityCheck.ELECTRONIC));
            refused(RegisterRule.NOT_SHOWN_AS_THEIRS, () -> correcting.restrict(which, IdentityCheck.REGISTERED_POST));
        }
        refused(RegisterRule.NOT_SHOWN_AS_THEIRS, () -> correcting.erase(guessed, IdentityCheck.ADDRESS_ANSWERED));

        told.confirm(receipt);
        correcting.erase(unconfirmed, IdentityCheck.DOCUMENT);
        assertThat(search(wrong)).isEmpty();
    }

    @Test
    void each_deed_leaves_a_line_that_says_who_was_seen_and_never_the_address() throws SQLException {
        var receipt = told.tell(mail());
        correcting.correct(which(receipt.code().formatted(), Kind.CONTACT), IdentityCheck.REGISTERED_POST, right);

        assertThat(deeds(Objects.requireNonNull(loggedIn.actor().member())))
                .anySatisfy(deed -> assertThat(deed).startsWith("PersonCorrecting.correct ConcernId:"))
                .anySatisfy(deed -> assertThat(deed)
                        .startsWith("PersonCorrecting.identified ConcernId:")
                        .contains("PersonFile:CONTACT", "IdentityCheck:REGISTERED_POST"));
        assertThat(OwnerConnection.columnsWith(wrong, right)).isEmpty();
    }

    @Test
    void who_does_it_has_the_permission_and_has_just_proven_who_they_are() throws SQLException {
        told.tell(mail());
        var which = which(wrong, Kind.CONTACT);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> correcting.erase(which, IdentityCheck.ADDRESS_ANSWERED));

        staffing.actAs(Party.MUNICIPALITY, "DATA_PROTECTION_OFFICER");
        staffing.leaveDesk();
        for (Runnable deed : List.<Runnable>of(
                () -> correcting.correct(which, IdentityCheck.ADDRESS_ANSWERED, right),
                () -> correcting.erase(which, IdentityCheck.ADDRESS_ANSWERED),
                () -> correcting.restrict(which, IdentityCheck.ADDRESS_ANSWERED),
                () -> correcting.lift(which))) {
            assertThatExceptionOfType(ProofNeeded.class).isThrownBy(deed::run);
        }
    }

    private void subscribe(Set<String> categories) {
        subscribing.ask(wrong, "sv", new SubscriptionWishes(Set.of(), categories, Set.of(), Rhythm.DAILY));
        confirming.confirm(Letterbox.confirmation(letterbox.latestTo(wrong)));
        officer();
    }

    /** Mails what is due, and looks again as the officer. */
    private void mailNews() {
        letterbox.makeDue();
        staffing.actAsSystem();
        while (digests.post() > 0) {
            // as long as there are subscribers
        }
        officer();
    }

    private void triage(ConcernId id, String answer) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        triage.answer(id, accepted.version(id), answer);
    }

    private @Nullable String addressOf(RemarkId id) {
        staffing.actAs(Party.MUNICIPALITY, "COMMUNICATOR");
        return remarks.read(id).address();
    }

    private List<ConcernEvent> events(ConcernId id) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        return concerns.view(id).history().stream().map(entry -> entry.event()).toList();
    }

    private void officer(Party party) {
        staffing.actAs(party, "DATA_PROTECTION_OFFICER");
    }

    private Contact mail() {
        return new Contact(wrong, true, false, false);
    }

    private static String ofReporter(Receipt receipt) {
        return receipt.number() + "/reporter/";
    }

    private static PersonKey key(String typed) {
        return PersonKey.read(typed).orElseThrow();
    }

    private List<Kept> search(String typed) {
        return answering.search(key(typed));
    }

    private Kept one(String typed, Kind kind) {
        return search(typed).stream()
                .filter(kept -> kept.file().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Which which(String typed, Kind kind) {
        return new Which(key(typed), kind, one(typed, kind).file().id().value());
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }

    private static List<String> deeds(UUID member) throws SQLException {
        return OwnerConnection.ask("select concat(action, ' ', subjects) as deed from audit_line where actor_member = '"
                        + member + "' order by id")
                .stream()
                .map(row -> Objects.requireNonNull(row.get("deed")))
                .toList();
    }
}
