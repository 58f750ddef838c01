package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.Remarking;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.DeedKind;
import se.samsyn.privacy.LogFilter;
import se.samsyn.privacy.LogFilter.Who;
import se.samsyn.privacy.LogQueries;
import se.samsyn.privacy.LogQueries.About;
import se.samsyn.privacy.LogQueries.Line;

/** Who read what, and who reads of it: each authority's auditors of their own, and nobody a word of what was read. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadLogIT {

    private final LocalDate today = LocalDate.now(Settings.ZONE);
    private static final String WORDS = "Ring mig på 070-174 06 05 om lampan vid dammen.";

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    Told told;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernReturning returning;

    @Inject
    Remarking remarking;

    @Inject
    RemarkQueries remarks;

    @Inject
    MemberAdministration administration;

    @Inject
    ConcurrentWork work;

    @Inject
    LoggedIn loggedIn;

    @Inject
    LogQueries logs;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void who_opened_an_original_stands_there_with_its_number_and_without_its_words() throws SQLException {
        var address = "nagon-" + UUID.randomUUID() + "@example.org";
        var number = told.send(tokens.issue(), WORDS, new Contact(address, true, false, false))
                .number();
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        triage.readOriginal(concerns.byNumber(number));

        var lines = readings(Party.MUNICIPALITY, number);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).deed()).isEqualTo("ConcernTriage.readOriginal");
        assertThat(lines.get(0).name()).isEqualTo("REGISTRAR");
        assertThat(lines.get(0).records()).containsExactly(new About("ConcernId", number));
        assertThat(OwnerConnection.columnsWith(address)).isEmpty();
    }

    @Test
    void what_one_authority_did_the_other_ones_auditors_do_not_see() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var remark = remarking.say("Texten är för ljus.", "");
        remarks.read(remark);
        var reader = loggedIn.actor().member();

        for (var role : List.of("AUDITOR", "DATA_PROTECTION_OFFICER")) {
            staffing.actAs(Party.MUNICIPALITY, role);
            assertThat(all(filter(reader, DeedKind.READING, null)))
                    .extracting(Line::deed)
                    .containsExactly("RemarkQueries.read");
            staffing.actAs(Party.POLICE, role);
            assertThat(all(filter(reader, null, null))).isEmpty();
            assertThat(all(new LogFilter(today, today, Who.RESIDENTS, null, null, null)))
                    .as("what residents do is the municipality's, which receives what they tell")
                    .isEmpty();
        }
    }

    @Test
    void of_a_report_of_the_police_alone_the_municipality_does_not_learn_the_number() throws SQLException {
        var receipt = told.tell(null);
        returning.addFact(told.open(receipt), "Och en lampa till.");
        var number = receipt.number();
        var ofResidents = new LogFilter(today.minusDays(1), today, Who.RESIDENTS, null, null, null);
        var ofOne = new LogFilter(today.minusDays(1), today, Who.RESIDENTS, null, null, number);
        staffing.actAs(Party.MUNICIPALITY, "AUDITOR");
        assertThat(numbers(ofResidents)).contains(number);
        assertThat(all(ofOne)).isNotEmpty();

        OwnerConnection.execute("update concern set owner_party = 'POLICE', owner_unit = null, visibility = 'PARTY'"
                + " where number = '" + number + "'");

        assertThat(numbers(ofResidents)).doesNotContain(number);
        assertThat(all(ofOne)).isEmpty();
    }

    private List<String> numbers(LogFilter filter) {
        return all(filter).stream()
                .flatMap(line -> line.records().stream())
                .map(About::name)
                .toList();
    }

    @Test
    void a_reading_by_the_police_is_in_the_log_of_the_police() {
        staffing.actAs(Party.POLICE, "COORDINATOR");
        var number = told.tell(null).number();
        var reader = loggedIn.actor().member();
        triage.beginReading(concernOf(number));

        staffing.actAs(Party.POLICE, "AUDITOR");
        assertThat(all(filter(reader, DeedKind.CHANGE, number)))
                .extracting(Line::deed)
                .contains("ConcernTriage.beginReading");
        staffing.actAs(Party.MUNICIPALITY, "AUDITOR");
        assertThat(all(filter(null, null, number))).isEmpty();
    }

    @Test
    void by_days_member_kind_and_number_the_lines_are_those_that_are_wished_for() {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        var first = told.send(tokens.issue(), WORDS, null).number();
        var other = told.send(tokens.issue(), WORDS, null).number();
        var reader = loggedIn.actor().member();
        triage.readOriginal(concerns.byNumber(first));
        triage.readOriginal(concerns.byNumber(other));

        staffing.actAs(Party.MUNICIPALITY, "AUDITOR");

        assertThat(all(filter(reader, DeedKind.READING, first))).hasSize(1);
        assertThat(all(filter(reader, DeedKind.READING, null))).hasSize(2);
        assertThat(all(filter(reader, DeedKind.EXPORT, null))).isEmpty();
        assertThat(all(filter(reader, DeedKind.CHANGE, null)))
                .extracting(Line::deed)
                .doesNotContain("ConcernTriage.readOriginal");
        assertThat(all(filter(UUID.randomUUID(), null, null))).isEmpty();
        assertThat(all(filter(null, null, "2001-000001"))).isEmpty();
        var before = today.minusDays(2);
        assertThat(all(new LogFilter(before, before, Who.STAFF, reader, null, null)))
                .isEmpty();
    }

    @Test
    void page_by_page_each_line_comes_once_and_the_latest_first() {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        var number = told.send(tokens.issue(), WORDS, null).number();
        var reader = loggedIn.actor().member();
        for (int i = 0; i < 7; i++) {
            triage.readOriginal(concerns.byNumber(number));
        }

        staffing.actAs(Party.MUNICIPALITY, "AUDITOR");
        var filter = filter(reader, DeedKind.READING, null);
        var seen = new ArrayList<Line>();
        String after = null;
        int pages = 0;
        do {
            var page = logs.events(filter, after, 3);
            seen.addAll(page.rows());
            after = page.next();
            pages++;
        } while (after != null);

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(7).isEqualTo(all(filter));
        assertThat(seen).extracting(Line::at).isSortedAccordingTo((one, next) -> next.compareTo(one));
        assertThat(logs.events(filter, "2026-01-01T00:00:00Z~x' or 1=1", 3).rows())
                .as("what no page wrote begins anew")
                .hasSize(3);
    }

    @Test
    void who_tried_to_log_in_and_has_to_wait_stands_in_the_log_of_their_authority_only() {
        var username = "prov-" + UUID.randomUUID();
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        var account = administration
                .add(
                        username,
                        "Polisens provare",
                        Party.POLICE,
                        null,
                        Set.of("CASE_OFFICER"),
                        "tretton gröna paraplyer")
                .value();
        for (int i = 0; i < 5; i++) {
            tryToLogIn(username);
        }
        tryToLogIn("ingen-" + username);

        staffing.actAs(Party.POLICE, "AUDITOR");
        var tried = logs.logins(filter(account, null, null), null, 50).rows();
        assertThat(tried).extracting(Line::deed).containsOnly("SignInTries.failed", "SignInTries.locked");
        assertThat(tried).hasSize(6);
        assertThat(tried.get(0).records()).containsExactly(new About("MemberId", "Polisens provare"));
        assertThat(logs.logins(filter(null, null, null), null, 200).rows())
                .extracting(Line::deed)
                .contains("SignInTries.unknown");

        staffing.actAs(Party.MUNICIPALITY, "AUDITOR");
        assertThat(logs.logins(filter(account, null, null), null, 50).rows()).isEmpty();
    }

    @Test
    void what_is_taken_along_is_what_is_shown_and_stands_in_the_log_itself() {
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        triage.readOriginal(concernOf(told.send(tokens.issue(), WORDS, null).number()));
        var reader = loggedIn.actor().member();
        staffing.actAs(Party.MUNICIPALITY, "AUDITOR");
        var auditor = loggedIn.actor().member();

        assertThat(logs.export(filter(reader, null, null))).isEqualTo(all(filter(reader, null, null)));

        assertThat(all(filter(auditor, DeedKind.EXPORT, null)))
                .extracting(Line::deed)
                .containsExactly("LogQueries.export");
        assertThat(logs.exportLogins(filter(auditor, null, null))).isEmpty();
    }

    @Test
    void nobody_looks_through_more_than_a_year_at_once() {
        var filter = new LogFilter(LocalDate.of(2001, 1, 1), today, Who.STAFF, null, null, null);

        assertThat(filter.from()).isEqualTo(today.minusDays(LogFilter.DAYS_MAX));
        assertThat(new LogFilter(today, today.minusDays(9), Who.STAFF, null, null, null).from())
                .isEqualTo(today.minusDays(9));
    }

    /** In a request of its own: whoever tries is nobody of staff. */
    private void tryToLogIn(String username) {
        CompletableFuture.runAsync(() -> work.tryToLogIn(username, "fel lösenord"))
                .join();
    }

    private List<Line> readings(Party party, String number) {
        staffing.actAs(party, "DATA_PROTECTION_OFFICER");
        return all(filter(null, DeedKind.READING, number));
    }

    private List<Line> all(LogFilter filter) {
        return logs.events(filter, null, 200).rows();
    }

    private LogFilter filter(@Nullable UUID member, @Nullable DeedKind kind, @Nullable String number) {
        return new LogFilter(today.minusDays(1), today, Who.STAFF, member, kind, number);
    }

    private ConcernId concernOf(String number) {
        return concerns.byNumber(number);
    }
}
