package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.awt.Color;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.Recusing;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.SentPhoto;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile.Kind;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.PersonAnswering.Kept;
import se.samsyn.privacy.PersonAnswering.Opened;

/** What is handed to a person who asks: only what is shown to be theirs, and all of that (GDPR art. 12.6, 15). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtractIT {

    private static final String WORDS = "Det är mörkt, ring 070-174 06 05.";

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
    ConcurrentWork work;

    @Inject
    Recusing recusing;

    @Inject
    PersonAnswering answering;

    @Inject
    LoggedIn current;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void the_extract_holds_what_was_said_as_it_was_said() {
        var token = tokens.issue();
        drafting.keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));
        var receipt = told.send(token, WORDS, mail());
        returning.addFact(told.open(receipt), "Och ring 070-174 06 05 igen.");
        told.confirm(receipt);

        officer(Party.MUNICIPALITY);
        var extract = answering.extract(key(address), IdentityCheck.DOCUMENT);

        assertThat(value(extract.records(), Kind.REPORT, "category")).isEqualTo("BEL");
        assertThat(value(extract.records(), Kind.REPORT, "text")).doesNotContain("070");
        assertThat(value(extract.records(), Kind.ORIGINAL, "text")).isEqualTo(WORDS);
        assertThat(value(extract.records(), Kind.ADDITION, "text")).isEqualTo("Och ring 070-174 06 05 igen.");
        assertThat(value(extract.records(), Kind.CONTACT, "address")).isEqualTo(address);
        assertThat(value(extract.records(), Kind.CONTACT, "confirmed")).isEqualTo("true");
        assertThat(field(extract.records(), Kind.PHOTO, "picture").value())
                .isInstanceOfSatisfying(byte[].class, jpeg -> assertThat(jpeg).startsWith(0xFF, 0xD8));
        assertThat(extract.records())
                .filteredOn(record -> record.kept().file().kind() != Kind.LETTER)
                .allSatisfy(record -> assertThat(record.kept().file().proven()).isTrue());
    }

    @Test
    void what_somebody_else_may_have_left_the_address_with_is_told_of_and_not_opened() {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        returning.addFact(told.open(receipt), "Och ring 070-174 06 05 igen.");
        officer(Party.MUNICIPALITY);

        for (var typed : List.of(address, receipt.number())) {
            assertThat(answering.extract(key(typed), IdentityCheck.DOCUMENT).records())
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(record.fields())
                            .extracting(PersonField::name)
                            .containsExactly("unproven"));
        }
        assertThat(answering
                        .extract(key(receipt.number()), IdentityCheck.ADDRESS_ANSWERED)
                        .records())
                .as("a number can be guessed")
                .allSatisfy(record -> assertThat(record.fields())
                        .extracting(PersonField::name)
                        .containsExactly("unproven"));
        var answered =
                answering.extract(key(address), IdentityCheck.ADDRESS_ANSWERED).records();
        assertThat(value(answered, Kind.ORIGINAL, "text")).isEqualTo(WORDS);
        var byCode = answering
                .extract(key(receipt.code().formatted()), IdentityCheck.DOCUMENT)
                .records();
        assertThat(value(byCode, Kind.ORIGINAL, "text")).isEqualTo(WORDS);
        assertThat(byCode)
                .filteredOn(record -> record.kept().file().kind() == Kind.LETTER)
                .as("the link in it proves an address to be one's own")
                .allSatisfy(record -> assertThat(record.fields())
                        .extracting(PersonField::name)
                        .containsExactly("unproven"));
    }

    @Test
    void at_a_desk_that_was_left_nothing_is_handed_out() throws SQLException {
        told.send(tokens.issue(), WORDS, mail());
        officer(Party.MUNICIPALITY);
        staffing.leaveDesk();

        assertThat(answering.search(key(address))).isNotEmpty();
        assertThatExceptionOfType(ProofNeeded.class)
                .isThrownBy(() -> answering.extract(key(address), IdentityCheck.DOCUMENT));
    }

    @Test
    void letters_to_staff_are_not_handed_out() {
        work.post("member/" + UUID.randomUUID() + "/reset/" + UUID.randomUUID(), address);
        work.post("prov/" + UUID.randomUUID(), address);
        officer(Party.MUNICIPALITY);

        assertThat(search(address)).as("that which is no letter to staff").hasSize(1);
    }

    @Test
    void who_has_a_conflict_of_interest_leaves_it_to_a_colleague() {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        told.confirm(receipt);
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        recusing.declare(concerns.byNumber(receipt.number()));

        var records = answering
                .extract(key(receipt.code().formatted()), IdentityCheck.DOCUMENT)
                .records();

        assertThat(value(records, Kind.REPORT, "locked")).isEqualTo("true");
        assertThat(records)
                .filteredOn(record -> record.kept().file().kind() != Kind.LETTER)
                .flatExtracting(Opened::fields)
                .noneSatisfy(field -> assertThat(field.value().toString()).containsAnyOf("070", "mörkt", address));
    }

    @Test
    void of_a_locked_report_no_more_is_told_than_that_it_is_there() {
        var receipt = told.send(tokens.issue(), WORDS, mail());
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        triage.lock(concerns.byNumber(receipt.number()));

        officer(Party.MUNICIPALITY);
        var records = answering
                .extract(key(receipt.code().formatted()), IdentityCheck.ELECTRONIC)
                .records();

        assertThat(value(records, Kind.REPORT, "locked")).isEqualTo("true");
        assertThat(records)
                .flatExtracting(Opened::fields)
                .noneSatisfy(field -> assertThat(field.value().toString()).containsAnyOf("mörkt", address));
    }

    @Test
    void each_search_and_each_record_handed_out_leaves_a_line_without_what_it_said() throws SQLException {
        told.send(tokens.issue(), WORDS, mail());
        officer(Party.MUNICIPALITY);
        var officer = actor();

        search(address);
        assertThat(deeds(officer)).containsExactly("PersonAnswering.search ");

        answering.extract(key(address), IdentityCheck.REGISTERED_POST);
        assertThat(deeds(officer))
                .contains("PersonAnswering.extract ")
                .filteredOn(deed -> deed.startsWith("PersonAnswering.handOut"))
                .hasSize(4)
                .allSatisfy(deed -> assertThat(deed).contains("IdentityCheck:REGISTERED_POST"))
                .anySatisfy(deed -> assertThat(deed).contains("ConcernId:").contains("PersonFile:CONTACT"));
        assertThat(OwnerConnection.columnsWith(address)).isEmpty();
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

    private static String value(List<Opened> records, Kind kind, String name) {
        return field(records, kind, name).value().toString();
    }

    private static PersonField field(List<Opened> records, Kind kind, String name) {
        return records.stream()
                .filter(record -> record.kept().file().kind() == kind)
                .flatMap(record -> record.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable UUID actor() {
        return current.actor().member();
    }

    private static List<String> deeds(@Nullable UUID member) throws SQLException {
        return OwnerConnection.ask("select concat(action, ' ', subjects) as deed from audit_line where actor_member = '"
                        + member + "' order by id")
                .stream()
                .map(row -> Objects.requireNonNull(row.get("deed")))
                .toList();
    }
}
