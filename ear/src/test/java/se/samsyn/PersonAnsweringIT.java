package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.awt.Color;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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
import se.samsyn.accessibility.Remarking;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.NoteWriting;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.Splitting;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OldReports;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.Plans;
import se.samsyn.harness.SentPhoto;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;
import se.samsyn.message.Rhythm;
import se.samsyn.message.Subscribing;
import se.samsyn.message.SubscriptionWishes;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.PersonFile.Kind;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.PersonAnswering.Kept;
import se.samsyn.privacy.PersonAnswering.Term;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRunning;
import se.samsyn.privacy.SearchKeyRenewing;

/** What is kept of a person who asks: all of it, from every feature, and nothing of the other authority's (D-07). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@ResourceLock(Plans.RETENTION)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonAnsweringIT {

    private static final String WORDS = "Det är mörkt, ring 070-174 06 05.";
    private static final RetentionDecision DECISION =
            new RetentionDecision("KS 2026/117 § 8", "Kommunstyrelsen", LocalDate.of(2026, 3, 2));

    private final String address = "nagon-" + UUID.randomUUID() + "@example.org";

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    PhotoDrafting drafting;

    @Inject
    Told told;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernReturning returning;

    @Inject
    Subscribing subscribing;

    @Inject
    Remarking remarking;

    @Inject
    Outbox outbox;

    @Inject
    Splitting splitting;

    @Inject
    NoteWriting notes;

    @Inject
    Accepted accepted;

    @Inject
    OldReports old;

    @Inject
    RetentionPlanning planning;

    @Inject
    RetentionQueries retention;

    @Inject
    RetentionRunning running;

    @Inject
    SearchKeyRenewing renewing;

    @Inject
    PersonAnswering answering;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void by_an_address_everything_is_found_that_it_was_left_with() {
        var token = tokens.issue();
        drafting.keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));
        var receipt = told.send(token, WORDS, mail());
        returning.addFact(told.open(receipt), "Och ring 070-174 06 05 igen.");
        subscribing.ask(address, "sv", new SubscriptionWishes(Set.of(), Set.of("BEL"), Set.of(), Rhythm.WEEKLY));
        remarking.say("Texten är för ljus.", address);

        officer(Party.MUNICIPALITY);
        var found = search("  " + address.toUpperCase(Locale.ROOT) + " ");

        assertThat(found)
                .extracting(kept -> kept.file().kind())
                .containsExactly(
                        Kind.REPORT,
                        Kind.ORIGINAL,
                        Kind.CONTACT,
                        Kind.ADDITION,
                        Kind.PHOTO,
                        Kind.LETTER,
                        Kind.LETTER,
                        Kind.SUBSCRIPTION,
                        Kind.REMARK);
        assertThat(found.get(0).file().name()).isEqualTo(receipt.number());
        assertThat(found.get(0).file().proven()).as("nobody has confirmed it").isFalse();
        officer(Party.POLICE);
        assertThat(search(address)).isEmpty();
    }

    @Test
    void a_part_that_was_taken_out_and_notes_of_ones_own_are_found_too() {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = accepted.accept(receipt);
        accepted.share(id);
        var part = splitting.split(id, accepted.version(id), "NED", "Skräp.");
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        notes.write(id, "Vi åker förbi på fredag.", Visibility.PARTY);

        officer(Party.MUNICIPALITY);
        assertThat(search(receipt.number()))
                .filteredOn(kept -> kept.file().kind() == Kind.REPORT)
                .extracting(kept -> kept.file().name())
                .containsExactlyInAnyOrder(receipt.number(), part);
        officer(Party.POLICE);
        assertThat(search(receipt.number()))
                .extracting(kept -> kept.file().kind())
                .containsExactly(Kind.NOTE);
    }

    @Test
    void by_a_phone_number_a_report_number_or_a_code_it_is_found_too() {
        var phone = "070-%03d %02d 17".formatted((int) (Math.random() * 1000), (int) (Math.random() * 100));
        var receipt = told.send(tokens.issue(), WORDS, new Contact(phone, true, false, false));

        officer(Party.MUNICIPALITY);
        var digits = phone.replaceAll("\\D", "");

        for (var typed : List.of(
                phone,
                digits,
                "+46 " + digits.substring(1),
                receipt.number(),
                receipt.code().formatted())) {
            assertThat(search(typed))
                    .as(typed.substring(0, 3))
                    .filteredOn(kept -> kept.file().kind() == Kind.CONTACT)
                    .extracting(kept -> kept.file().name())
                    .containsExactly(receipt.number());
        }
        assertThat(search("2001-000001")).isEmpty();
        assertThat(search("SAM-2222-2222-2222")).isEmpty();
        officer(Party.POLICE);
        assertThat(search(receipt.number())).isEmpty();
        assertThat(search(receipt.code().formatted())).isEmpty();
    }

    @Test
    void a_shared_report_is_still_the_municipalitys_to_hand_out() throws SQLException {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        OwnerConnection.execute("update concern set visibility = 'BOTH' where number = '" + receipt.number() + "'");

        officer(Party.POLICE);
        assertThat(search(receipt.number())).isEmpty();
        assertThat(answering.extract(key(address), IdentityCheck.DOCUMENT).records())
                .isEmpty();
    }

    @Test
    void what_retention_has_removed_is_not_found() {
        var gone = old.plant();
        officer(Party.MUNICIPALITY);
        assertThat(search(gone.receipt().number())).isNotEmpty();

        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        planning.decide(RetentionKind.REPORT, version(), 7305, DECISION);
        assertThat(search(gone.receipt().number())).extracting(Kept::term).contains(Term.UNTIL);
        running.run(RetentionKind.REPORT, version());
        planning.suspend(RetentionKind.REPORT, version());

        officer(Party.MUNICIPALITY);
        assertThat(search(gone.receipt().number())).isEmpty();
        assertThat(search(gone.receipt().code().formatted())).isEmpty();
    }

    @Test
    void when_the_work_is_over_the_address_leads_nowhere_and_the_number_still_does() {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = concerns.byNumber(receipt.number());
        triage.beginReading(id);
        triage.approve(id);
        triage.close(id, concerns.view(id).version(), "Lampan är bytt.");

        officer(Party.MUNICIPALITY);
        assertThat(search(address)).isEmpty();
        assertThat(search(receipt.number())).extracting(Kept::term).containsOnly(Term.UNDECIDED);
    }

    @Test
    void an_address_that_came_before_there_was_a_way_is_found_once_the_job_has_run() throws SQLException {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        remarking.say("Texten är för ljus.", address);
        for (var table : List.of("concern_contact", "accessibility_remark", "outbox")) {
            OwnerConnection.execute("update " + table + " set search_key = null, search_hash = null");
        }
        officer(Party.MUNICIPALITY);
        assertThat(search(address)).isEmpty();

        staffing.actAsSystem();
        while (renewing.renew() > 0) {
            // as long as there is something left
        }

        officer(Party.MUNICIPALITY);
        assertThat(search(address))
                .extracting(kept -> kept.file().kind())
                .containsExactly(Kind.REPORT, Kind.ORIGINAL, Kind.CONTACT, Kind.LETTER, Kind.REMARK);
        assertThat(search(address).get(0).file().name()).isEqualTo(receipt.number());
        staffing.actAsSystem();
        assertThat(renewing.renew()).as("what was done is done").isZero();
    }

    private void officer(Party party) {
        staffing.actAs(party, "DATA_PROTECTION_OFFICER");
    }

    private static PersonKey key(String typed) {
        return PersonKey.read(typed).orElseThrow();
    }

    private List<Kept> search(String typed) {
        return answering.search(key(typed));
    }

    private Contact mail() {
        return new Contact(address, true, false, false);
    }

    private long version() {
        return retention.rules().stream()
                .filter(rule -> rule.kind() == RetentionKind.REPORT)
                .findFirst()
                .orElseThrow()
                .version();
    }
}
