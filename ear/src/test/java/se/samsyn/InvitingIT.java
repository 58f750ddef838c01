package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.Inviting;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.PasswordChoosing;
import se.samsyn.member.PasswordResetting;
import se.samsyn.member.SigningIn;

/** How somebody comes to have an account: by a link that only they get, and in the police by a yes of their own. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitingIT {

    private static final String PASSWORD = "tretton gröna paraplyer";
    private static final String LETTERS = "member/";
    private static final Pattern LINK = Pattern.compile("/backoffice/losenord/([\\w-]{43})\\s");

    private final String name = "inbjuden-" + UUID.randomUUID();
    private final String address = name + "@svedala.example";

    @Inject
    Staffing staffing;

    @Inject
    Inviting inviting;

    @Inject
    AccountQueries accounts;

    @Inject
    PasswordChoosing choosing;

    @Inject
    PasswordResetting resetting;

    @Inject
    MemberAdministration administration;

    @Inject
    SigningIn signingIn;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Letterbox letterbox;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_link_works_once_and_tells_nothing_of_whose_it_is() {
        invite(Party.MUNICIPALITY);
        assertThat(letterbox.latestTo(address, LETTERS).lines().skip(1).toList())
                .noneMatch(line -> line.contains(name));
        var link = mailed();
        assertThat(signingIn.letIn(name, "", "")).isEmpty();

        assertThat(choosing.username(link)).as("looked at").hasValue(name);
        refuses("MemberRule.PASSWORD_KNOWN", () -> choosing.choose(link, name));
        choosing.choose(link, PASSWORD);

        assertThat(signingIn.letIn(name, PASSWORD, "")).isPresent();
        assertThat(choosing.username(link)).isEmpty();
        refuses("MemberRule.LINK_OVER", () -> choosing.choose(link, "fjorton gula paraplyer"));
        assertThat(choosing.username("")).isEmpty();
        assertThat(choosing.username("x".repeat(5000))).isEmpty();
    }

    @Test
    void a_link_works_for_three_days_and_a_newer_one_takes_its_place() throws SQLException {
        var id = invite(Party.MUNICIPALITY);
        var first = mailed();
        later(id, "71:59:00");
        assertThat(choosing.username(first)).hasValue(name);
        later(id, "0:01:00");
        refuses("MemberRule.LINK_OVER", () -> choosing.choose(first, PASSWORD));

        inviting.inviteAgain(id, address);
        var second = mailed();
        inviting.inviteAgain(id, address);

        assertThat(choosing.username(second)).isEmpty();
        choosing.choose(mailed(), PASSWORD);
        assertThat(signingIn.letIn(name, PASSWORD, "")).isPresent();
    }

    @Test
    void an_officer_waits_for_the_head_of_the_police_area_and_ends_after_a_year() throws SQLException {
        var id = invite(Party.POLICE);
        assertThat(letterbox.latestTo(address, LETTERS)).isEmpty();
        resetting.ask(name);
        assertThat(letterbox.latestTo(address, LETTERS)).as("a way round").isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> inviting.approve(id));
        staffing.actAs(Party.MUNICIPALITY, "HEAD_OF_POLICE_AREA");
        assertThat(accounts.awaiting()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inviting.approve(id));

        staffing.actAs(Party.POLICE, "HEAD_OF_POLICE_AREA");
        assertThat(accounts.awaiting()).extracting(AccountQueries.Row::id).contains(id);
        inviting.approve(id);
        assertThatExceptionOfType(NotFound.class).as("twice").isThrownBy(() -> inviting.approve(id));

        choosing.choose(mailed(), PASSWORD);
        var login = signingIn.letIn(name, PASSWORD, "").orElseThrow().login();
        OwnerConnection.execute(
                "update member set expires_on = expires_on - interval 1 year where id = '" + id.value() + "'");
        loggedIn.enterAsSystem();
        administration.endExpired();
        loggedIn.enter(login);
        OwnerConnection.execute(
                "update member set expires_on = expires_on - interval 2 day where id = '" + id.value() + "'");
        loggedIn.enterAsSystem();
        assertThat(administration.endExpired()).isPositive();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));
    }

    @Test
    void nobody_of_the_municipality_can_have_an_officers_letters_sent_to_themselves() {
        var id = invite(Party.POLICE);
        staffing.actAs(Party.POLICE, "HEAD_OF_POLICE_AREA");
        inviting.approve(id);
        choosing.choose(mailed(), PASSWORD);
        var login = signingIn.letIn(name, PASSWORD, "").orElseThrow().login();
        var elsewhere = "elsewhere-" + address;
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        inviting.inviteAgain(id, elsewhere);
        resetting.ask(name);

        assertThat(letterbox.latestTo(elsewhere, LETTERS)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));
        staffing.actAs(Party.POLICE, "HEAD_OF_POLICE_AREA");
        assertThat(accounts.awaiting())
                .filteredOn(row -> row.id().equals(id))
                .extracting(AccountQueries.Row::email)
                .containsExactly(elsewhere);
        inviting.approve(id);
        assertThat(letterbox.latestTo(elsewhere, LETTERS)).isNotEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));
    }

    @Test
    void who_has_ended_gets_no_link_and_none_that_works() {
        var id = invite(Party.MUNICIPALITY);
        var link = mailed();
        administration.deactivate(id);
        assertThat(choosing.username(link)).isEmpty();

        resetting.ask(name);

        assertThat(mailed()).isEqualTo(link);
    }

    @Test
    void three_letters_to_one_account_are_enough() {
        var id = invite(Party.MUNICIPALITY);

        for (int i = 0; i < 5; i++) {
            resetting.ask(name);
        }

        assertThat(letterbox.keys("member/" + id.value() + "/reset/")).hasSize(3);
    }

    @Test
    void without_an_address_and_under_a_name_that_is_taken_nobody_is_invited() {
        invite(Party.MUNICIPALITY);

        refuses("MemberRule.USERNAME_TAKEN", () -> invite(Party.MUNICIPALITY));
        refuses(
                "MemberRule.USERNAME_TAKEN",
                () -> inviting.invite(
                        name.toUpperCase(Locale.ROOT), "N", address, Party.MUNICIPALITY, null, "CASE_OFFICER"));
        refuses(
                "MemberRule.EMAIL_NEEDED",
                () -> inviting.invite(
                        "andra-" + name, "N", "rad@ett.se\nrad2", Party.MUNICIPALITY, null, "CASE_OFFICER"));
    }

    private MemberId invite(Party party) {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        return inviting.invite(name, "Inbjuden", address, party, null, "CASE_OFFICER");
    }

    private String mailed() {
        var link = LINK.matcher(letterbox.latestTo(address, LETTERS));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void later(MemberId id, String time) throws SQLException {
        OwnerConnection.execute("update password_link set expires_at = subtime(expires_at, '" + time
                + "') where member_id = '" + id.value() + "'");
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act::run).satisfies(broken -> assertThat(broken.key())
                .isEqualTo(key));
    }
}
