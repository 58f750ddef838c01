package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.FreshProof;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberSessionId;
import se.samsyn.member.PasswordChanging;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.SessionQueries;
import se.samsyn.member.SigningIn;

/** Logins of staff: each is known by itself, and ends when it must (ASVS 5.0, V7). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsIT {

    private static final String PASSWORD = "tretton gröna paraplyer";
    private static final String NEW_PASSWORD = "fjorton gula paraplyer";

    private final String name = "prov-" + UUID.randomUUID();
    private MemberId member = new MemberId(UUID.randomUUID());

    @Inject
    Staffing staffing;

    @Inject
    MemberAdministration administration;

    @Inject
    SigningIn signingIn;

    @Inject
    PasswordChanging passwords;

    @Inject
    SessionKeeping sessions;

    @Inject
    SessionQueries queries;

    @Inject
    FreshProof freshProof;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Specimen specimen;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void hire() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        member = administration.add(name, "Prov", Party.MUNICIPALITY, null, Set.of("CASE_OFFICER"), PASSWORD);
    }

    @Test
    void a_session_ends_after_eight_hours_whatever_was_done_in_it() throws SQLException {
        var login = login();
        timePasses(login, "opened_at", "7:59:00");
        loggedIn.enter(login);
        assertThat(loggedIn.actor().member()).isEqualTo(member.value());

        timePasses(login, "opened_at", "0:01:00");

        assertEnded(login);
    }

    @Test
    void a_session_ends_after_half_an_hour_without_a_word() throws SQLException {
        var login = login();
        timePasses(login, "seen_at", "0:29:00");
        loggedIn.enter(login);
        timePasses(login, "seen_at", "0:29:00");
        loggedIn.enter(login);

        timePasses(login, "seen_at", "0:30:00");

        assertEnded(login);
    }

    @Test
    void a_session_ends_with_the_account() {
        var login = login();
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        administration.deactivate(member);

        assertEnded(login);
    }

    @Test
    void the_administrator_ends_all_logins_of_somebody_and_the_account_goes_on() {
        var here = login();
        var there = login();
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        administration.logOut(member);

        assertEnded(here);
        assertEnded(there);
        loggedIn.enter(login());
        assertThat(loggedIn.actor().member()).isEqualTo(member.value());
    }

    @Test
    void a_session_ends_with_the_password_but_for_the_one_in_which_it_is_changed() {
        var here = login();
        var there = login();
        loggedIn.enter(here);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> passwords.change("fel lösenord", NEW_PASSWORD, here))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("MemberRule.PASSWORD_WRONG"));
        assertThat(specimen.lines("SignInTries.failed", member)).isOne();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> passwords.change(PASSWORD, name + "-2026", here))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("MemberRule.PASSWORD_KNOWN"));
        loggedIn.enter(there);
        loggedIn.enter(here);
        passwords.change(PASSWORD, NEW_PASSWORD, here);

        assertEnded(there);
        loggedIn.enter(here);
        assertThat(signingIn.letIn(name, PASSWORD, "")).isEmpty();
        assertThat(signingIn.letIn(name, NEW_PASSWORD, "")).isPresent();
    }

    @Test
    void who_is_logged_in_here_can_end_that_there_and_nobody_else_can() {
        var here = login();
        var there = login();
        var third = login();
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sessions.end(there));
        sessions.endOthers(null);
        assertThat(queries.mine()).as("a colleague's eyes").isEmpty();

        loggedIn.enter(here);
        assertThat(queries.mine())
                .extracting(SessionQueries.Row::id, SessionQueries.Row::browser)
                .containsExactlyInAnyOrder(row(here), row(there), row(third));
        sessions.end(there);
        assertEnded(there);
        loggedIn.enter(here);
        sessions.endOthers(here);

        assertEnded(third);
        loggedIn.enter(here);
        assertThat(queries.mine()).extracting(SessionQueries.Row::id).containsExactly(here);
        sessions.leave();
        assertEnded(here);
    }

    @Test
    void who_has_not_proven_themselves_just_now_ends_no_login_but_this_one() throws SQLException {
        var here = login();
        var there = login();
        timePasses(here, "proven_at", "0:11:00");
        loggedIn.enter(here);

        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> sessions.end(there));
        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> sessions.endOthers(here));
        loggedIn.enter(there);
        loggedIn.enter(here);
        freshProof.byPassword(here, PASSWORD);
        loggedIn.enter(here);
        sessions.end(there);

        assertEnded(there);
        timePasses(here, "proven_at", "0:11:00");
        loggedIn.enter(here);
        sessions.leave();
        assertEnded(here);
    }

    @Test
    void what_is_a_month_old_is_forgotten() throws SQLException {
        var old = login();
        var young = login();
        timePasses(old, "opened_at", "720:01:00");
        timePasses(young, "opened_at", "719:00:00");

        loggedIn.enterAsSystem();
        assertThat(sessions.forgetOld()).isPositive();

        assertThat(OwnerConnection.ask("select id from member_session where member_id = '" + member.value() + "'"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("id", young.value().toString()));
    }

    private MemberSessionId login() {
        return signingIn.letIn(name, PASSWORD, "Firefox, Windows").orElseThrow().login();
    }

    private static Tuple row(MemberSessionId id) {
        return tuple(id, "Firefox, Windows");
    }

    private void assertEnded(MemberSessionId login) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));
    }

    /** Moves a moment of the row into the past; MariaDB takes a time of up to 838 hours. */
    private static void timePasses(MemberSessionId login, String column, String time) throws SQLException {
        OwnerConnection.execute("update member_session set " + column + " = subtime(" + column + ", '" + time
                + "') where id = '" + login.value() + "'");
    }
}
