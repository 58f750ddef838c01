package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.CodeApp;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.SecondFactor;
import se.samsyn.member.SigningIn;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditTrail.Verdict;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Secrets;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.Resealing;
import se.samsyn.privacy.SearchKeyRenewing;

/** A new key on top of the key file: what was sealed, promised or chained under the old one still holds. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@ResourceLock(Plans.RETENTION)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyRotationIT {

    private static final String TOLD = "Ring mig på 070-174 06 05.";
    private static final String NEW = "2 " + Base64.getEncoder().encodeToString(new byte[32]);

    @Inject
    Instance<Secrets> secrets;

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    Told told;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernFollowing following;

    @Inject
    AuditKeeping audit;

    @Inject
    Resealing resealing;

    @Inject
    SearchKeyRenewing renewing;

    @Inject
    PersonAnswering answering;

    @Inject
    MemberAdministration members;

    @Inject
    SigningIn signingIn;

    @Inject
    SecondFactor factor;

    @Inject
    FactorQueries factors;

    @Inject
    LoggedIn loggedIn;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    /** Letters sealed meanwhile can still be opened by the tests that come after. */
    @AfterEach
    void theOldKeyInUseAgain() throws IOException {
        use(old() + "\n" + NEW);
    }

    @Test
    void what_was_sealed_under_the_old_key_opens_and_what_comes_is_sealed_under_the_new_one() throws Exception {
        var before = report(tokens.issue());

        rotate();
        var after = report(tokens.issue());

        assertThat(sealedUnder("concern_contact", before)).isEqualTo("1");
        assertThat(sealedUnder("concern_original", before)).isEqualTo("1");
        assertThat(sealedUnder("concern_contact", after)).isEqualTo("2");
        assertThat(sealedUnder("concern_original", after)).isEqualTo("2");
        for (var receipt : new Receipt[] {before, after}) {
            staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
            var opened = triage.readOriginal(id(receipt));

            assertThat(Objects.requireNonNull(opened.words()).text()).isEqualTo(TOLD);
            assertThat(opened.contact()).isEqualTo(contact());
        }
    }

    @Test
    void what_was_sealed_under_the_old_key_is_sealed_anew_and_needs_it_no_more() throws Exception {
        var before = report(tokens.issue());
        var letters = before.number() + "/";
        rotate();

        staffing.actAsSystem();
        assertThat(resealing.reseal().anew()).isPositive();
        while (resealing.reseal().anew() > 0) {
            // as long as there is something left
        }

        assertThat(sealedUnder("concern_contact", before)).isEqualTo("2");
        assertThat(sealedUnder("concern_original", before)).isEqualTo("2");
        assertThat(OwnerConnection.ask(
                        "select distinct sealed_key as found from outbox where unique_key like '" + letters + "%'"))
                .containsExactly(Map.of("found", "2"));
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        var opened = triage.readOriginal(concerns.byNumber(before.number()));
        assertThat(Objects.requireNonNull(opened.words()).text()).isEqualTo(TOLD);
        assertThat(opened.contact()).isEqualTo(contact());
    }

    @Test
    void whatever_lies_sealed_is_among_what_is_sealed_anew_or_gone_in_days() throws Exception {
        assertThat(OwnerConnection.ask("select distinct table_name as found from information_schema.columns"
                                + " where table_schema = database() and column_name like '%\\_key'"
                                + " and concat(left(column_name, length(column_name) - 3), 'bytes') in (select b.column_name"
                                + " from information_schema.columns b where b.table_schema = database())"
                                + " order by 1")
                        .stream()
                        .map(row -> row.get("found")))
                .containsExactlyInAnyOrder(
                        "accessibility_remark",
                        "concern_addition_original",
                        "concern_contact",
                        "concern_file_entry",
                        "concern_note",
                        "concern_original",
                        "concern_picture",
                        "member_totp",
                        "outbox",
                        "photo_draft",
                        "problem_analysis_note",
                        "staff_draft",
                        "subscription");
    }

    @Test
    void what_staff_prove_themselves_with_still_lets_in() throws Exception {
        var name = "prov-" + UUID.randomUUID();
        var password = "tretton gröna paraplyer";
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        var member = members.add(name, "Prov", Party.MUNICIPALITY, null, Set.of("CASE_OFFICER"), password);
        loggedIn.enter(signingIn.letIn(name, password, "").orElseThrow().login());
        factor.begin(password);
        var app = new CodeApp(factors.begun().orElseThrow().secret());
        var codes = factor.confirm(app.now(), loggedIn.session());

        rotate();

        for (var code : List.of(app.next(), codes.get(0))) {
            var login = signingIn.letIn(name, password, "").orElseThrow().login();
            assertThat(signingIn.prove(login, code)).isEqualTo(SigningIn.Outcome.IN);
        }
        assertThat(OwnerConnection.ask("select sealed_key from member_totp where member_id = '" + member.value() + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("sealed_key", "1"));
    }

    @Test
    void an_address_that_was_kept_under_the_old_key_is_found_before_and_after_it_needs_it_no_more() throws Exception {
        var before = report(tokens.issue());
        var key = PersonKey.read(contact().address()).orElseThrow();

        rotate();
        assertThat(found(key)).contains(before.number());

        staffing.actAsSystem();
        while (resealing.reseal().anew() > 0 || renewing.renew() > 0) {
            // as long as there is something left
        }
        assertThat(OwnerConnection.ask("select distinct search_key as found from concern_contact"
                        + " union select distinct search_key from outbox"))
                .containsExactly(Map.of("found", "2"));
        use(NEW);
        assertThat(found(key)).contains(before.number());
    }

    private List<String> found(PersonKey key) {
        staffing.actAs(Party.MUNICIPALITY, "DATA_PROTECTION_OFFICER");
        return answering.search(key).stream()
                .filter(kept -> kept.file().kind() == PersonFile.Kind.CONTACT)
                .map(kept -> kept.file().name())
                .toList();
    }

    @Test
    void a_code_given_out_before_still_leads_to_its_report() throws Exception {
        var before = report(tokens.issue());

        rotate();

        assertThat(following.byCode(before.code().formatted()).orElseThrow().number())
                .isEqualTo(before.number());
    }

    @Test
    void a_form_that_lay_open_meanwhile_is_taken_and_gives_the_same_receipt_twice() throws Exception {
        var opened = tokens.issue();
        var sent = tokens.issue();
        var receipt = report(sent);

        rotate();

        assertThat(report(sent)).isEqualTo(receipt);
        var late = report(opened);
        assertThat(following.byCode(late.code().formatted()).orElseThrow().number())
                .isEqualTo(late.number());
    }

    @Test
    void the_audit_trail_goes_on_over_the_change_and_stays_whole() throws Exception {
        report(tokens.issue());
        chainAll();
        long before = links();

        rotate();
        assertThat(links()).as("chained under the old key").isEqualTo(before);
        report(tokens.issue());
        chainAll();

        assertThat(links()).isGreaterThan(before);
    }

    /** As an operator does it: a new line on top, and the server started anew. */
    private void rotate() throws IOException {
        use(NEW + "\n" + old());
        assertThat(secrets.get().ids()).containsExactly("2", "1");
    }

    private static String old() throws IOException {
        return Files.readString(Path.of(System.getenv("SAMSYN_KEY_FILE"))).strip();
    }

    private void use(String keys) throws IOException {
        System.setProperty(
                "samsyn.key.file",
                Files.writeString(Files.createTempFile("keys", null), keys).toString());
        secrets.destroy(secrets.get());
    }

    private Receipt report(String token) {
        return told.send(token, TOLD, contact());
    }

    private static Contact contact() {
        return new Contact("nagon@example.org", true, false, false);
    }

    private ConcernId id(Receipt receipt) {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        return concerns.byNumber(receipt.number());
    }

    private String sealedUnder(String table, Receipt receipt) throws Exception {
        return String.valueOf(OwnerConnection.ask("select sealed_key from " + table + " where concern_id = '"
                        + id(receipt).value() + "'")
                .get(0)
                .get("sealed_key"));
    }

    private void chainAll() {
        staffing.actAsSystem();
        while (audit.chain() > 0) {
            // as long as there are lines
        }
    }

    private long links() {
        staffing.actAs(Party.MUNICIPALITY, "DATA_PROTECTION_OFFICER");
        var verdict = audit.verify();
        assertThat(verdict).isInstanceOf(Verdict.Whole.class);
        return ((Verdict.Whole) verdict).links();
    }
}
