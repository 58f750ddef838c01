package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;
import se.samsyn.harness.CodeApp;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.Inviting;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberSessionId;
import se.samsyn.member.RoleEditing;
import se.samsyn.member.SecondFactor;
import se.samsyn.member.SecondFactorReset;
import se.samsyn.member.SigningIn;
import se.samsyn.member.SigningIn.Outcome;
import se.samsyn.platform.Permission;

/** The second step of a login: what it takes, what it refuses, and who may change it (ASVS 5.0, V6). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondFactorIT {

    private static final String PASSWORD = "tretton gröna paraplyer";
    private static final String LETTERS = "member/";

    /** A role that no other test asks about; a new one asks for two steps. */
    private final String role = "PROV_" + UUID.randomUUID().toString().substring(0, 8);

    private final String name = "prov-" + UUID.randomUUID();
    private final String address = name + "@svedala.example";
    private MemberId member = new MemberId(UUID.randomUUID());

    @Inject
    Staffing staffing;

    @Inject
    MemberAdministration administration;

    @Inject
    RoleEditing roles;

    @Inject
    SigningIn signingIn;

    @Inject
    SecondFactor factor;

    @Inject
    FactorQueries queries;

    @Inject
    SecondFactorReset resetting;

    @Inject
    Inviting inviting;

    @Inject
    AccountQueries accounts;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Letterbox letterbox;

    @Inject
    Specimen specimen;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void hire() throws SQLException {
        OwnerConnection.execute("insert into role (code, name) values ('" + role + "', 'Prov')");
        OwnerConnection.execute(
                "insert into role_permission (role_code, permission) values ('" + role + "', 'READ_PROBLEMS')");
        hire(Party.MUNICIPALITY);
    }

    private void hire(Party party) throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        member = administration.add(
                party == Party.POLICE ? "polis-" + name : name, "Prov", party, null, Set.of(role), PASSWORD);
        OwnerConnection.execute("update member set email = '" + address + "' where id = '" + member.value() + "'");
    }

    @AfterEach
    void remove() throws SQLException {
        for (var table :
                new String[] {"member_role where role_code", "role_permission where role_code", "role where code"}) {
            OwnerConnection.execute("delete from " + table + " = '" + role + "'");
        }
    }

    @Test
    void the_password_alone_opens_nothing_and_a_code_lets_in_once() {
        var app = setUp();
        var login = firstStep();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));
        assertThat(signingIn.prove(login, app.never())).isEqualTo(Outcome.REFUSED);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));

        var code = app.next();
        assertThat(signingIn.prove(login, code)).isEqualTo(Outcome.IN);

        loggedIn.enter(login);
        assertThat(loggedIn.actor().member()).isEqualTo(member.value());
        assertThat(signingIn.prove(login, code)).as("a login that is open").isEqualTo(Outcome.OVER);
        assertThat(signingIn.prove(firstStep(), code)).as("the same code").isEqualTo(Outcome.REFUSED);
        assertThat(lines("SecondStep.succeeded")).isOne();
        assertThat(lines("SecondStep.failed")).isEqualTo(2);
    }

    @Test
    void without_one_only_the_own_account_is_reached_where_the_role_asks_for_it() throws SQLException {
        loggedIn.enter(login());
        assertThat(loggedIn.isHeld()).isTrue();
        assertThat(loggedIn.may(Permission.ENTER)).isTrue();
        assertThat(loggedIn.may(Permission.READ_PROBLEMS)).isFalse();

        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        roles.askTwice(role, false);
        loggedIn.enter(login());
        assertThat(loggedIn.isHeld()).isFalse();
        assertThat(loggedIn.may(Permission.READ_PROBLEMS)).isTrue();

        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        roles.askTwice(role, true);
        setUp();
        loggedIn.enter(Objects.requireNonNull(loggedIn.session()));
        assertThat(loggedIn.may(Permission.READ_PROBLEMS)).isTrue();
        assertThat(OwnerConnection.ask(
                        "select action from audit_line where subjects = 'Role:" + role + "' order by id"))
                .extracting(line -> line.get("action"))
                .containsExactly("RoleEditing.ease", "RoleEditing.secure");
    }

    @Test
    void five_wrong_codes_make_one_wait_however_often_the_password_is_right() {
        var app = setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(signingIn.prove(firstStep(), app.never())).isEqualTo(Outcome.REFUSED);
        }

        assertThat(signingIn.letIn(name, PASSWORD, "")).isEmpty();
        assertThat(lines("SecondStep.failed")).isEqualTo(5);
    }

    @Test
    void who_must_wait_is_not_let_in_by_the_right_code() {
        var app = setUp();
        var login = firstStep();
        for (int i = 0; i < 5; i++) {
            assertThat(signingIn.prove(login, app.never())).isEqualTo(Outcome.REFUSED);
        }

        assertThat(signingIn.prove(login, app.next())).isEqualTo(Outcome.REFUSED);
        assertThat(lines("SecondStep.refused")).isOne();
    }

    @Test
    void the_second_step_follows_within_ten_minutes() throws SQLException {
        var app = setUp();
        var login = firstStep();
        OwnerConnection.execute("update member_session set opened_at = subtime(opened_at, '0:10:00') where id = '"
                + login.value() + "'");

        assertThat(signingIn.prove(login, app.next())).isEqualTo(Outcome.OVER);
    }

    @Test
    void a_recovery_code_works_once_and_the_owner_is_told() {
        loggedIn.enter(login());
        var codes = setUp(begin());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(letterbox.latestTo(address, LETTERS)).contains("har ändrats").doesNotContain(name + "\n");
        var typed = codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(signingIn.prove(firstStep(), typed)).isEqualTo(Outcome.IN);

        assertThat(letterbox.latestTo(address, LETTERS)).contains("En återställningskod har använts");
        assertThat(signingIn.prove(firstStep(), codes.get(3))).isEqualTo(Outcome.REFUSED);
        var login = firstStep();
        assertThat(signingIn.prove(login, codes.get(4))).isEqualTo(Outcome.IN);
        loggedIn.enter(login);
        assertThat(queries.mine().codesLeft()).isEqualTo(8);

        var fresh = factor.newCodes(PASSWORD);

        assertThat(signingIn.prove(firstStep(), codes.get(5))).as("void").isEqualTo(Outcome.REFUSED);
        assertThat(signingIn.prove(firstStep(), fresh.get(5))).isEqualTo(Outcome.IN);
    }

    @Test
    void nobody_changes_it_without_the_password_and_other_browsers_are_logged_out() throws SQLException {
        var there = login();
        loggedIn.enter(login());
        refuses("MemberRule.PASSWORD_WRONG", () -> factor.begin("fel lösenord"));
        var app = begin();
        refuses("MemberRule.CODE_WRONG", () -> factor.confirm(app.never(), loggedIn.session()));
        assertThat(firstStepOf(name).asksMore()).as("not before a first code").isFalse();
        setUp(app);
        assertThat(queries.begun()).as("shown no more").isEmpty();
        assertThat(open(there)).isFalse();

        refuses("MemberRule.PASSWORD_WRONG", () -> factor.newCodes("fel lösenord"));
        refuses("MemberRule.PASSWORD_WRONG", () -> factor.remove("fel lösenord", loggedIn.session()));
        var here = loggedIn.session();
        factor.remove(PASSWORD, here);

        loggedIn.enter(Objects.requireNonNull(here));
        assertThat(loggedIn.isHeld()).as("the role asks for it").isTrue();
        assertThat(queries.mine().appSince()).isNull();
        assertThat(queries.mine().codesLeft()).isZero();
        assertThat(firstStepOf(name).asksMore()).isFalse();
    }

    @Test
    void the_administrator_takes_it_away_and_leaves_a_line() {
        setUp();
        var here = Objects.requireNonNull(loggedIn.session());
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        assertThat(twofold()).isTrue();

        resetting.reset(member);

        assertThat(twofold()).isFalse();
        assertThat(lines("SecondFactorReset.reset")).isOne();
        assertThat(letterbox.latestTo(address, LETTERS)).contains("har ändrats");
        var myself = new MemberId(Objects.requireNonNull(loggedIn.actor().member()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> resetting.reset(myself));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(here));
        assertThat(firstStepOf(name).asksMore()).isFalse();
    }

    @Test
    void an_officer_whose_it_is_waits_for_the_yes_of_their_own_again() throws SQLException {
        hire(Party.POLICE);
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        resetting.reset(member);

        assertThat(signingIn.letIn("polis-" + name, PASSWORD, "")).isEmpty();
        staffing.actAs(Party.POLICE, "HEAD_OF_POLICE_AREA");
        inviting.approve(member);
        assertThat(signingIn.letIn("polis-" + name, PASSWORD, "")).isPresent();
    }

    @Test
    void the_database_holds_neither_secret_nor_codes() throws SQLException {
        loggedIn.enter(login());
        factor.begin(PASSWORD);
        var secret = queries.begun().orElseThrow().secret();
        var codes = setUp(new CodeApp(secret));
        var hex = new CodeApp(secret).hex();

        assertThat(OwnerConnection.ask(
                        "select hex(sealed_bytes) bytes from member_totp where member_id = '" + member.value() + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("bytes"))
                        .hasSizeGreaterThan(hex.length())
                        .doesNotContain(hex));
        var plain = codes.stream().map(code -> code.replace("-", "")).toArray(String[]::new);
        assertThat(OwnerConnection.columnsWith(secret, codes.get(0), plain[0], plain[1]))
                .isEmpty();
    }

    private static boolean open(MemberSessionId login) throws SQLException {
        return OwnerConnection.ask(
                                "select 1 from member_session where ended_at is null and id = '" + login.value() + "'")
                        .size()
                == 1;
    }

    private boolean twofold() {
        return accounts.accounts().stream()
                .filter(row -> row.id().equals(member))
                .findFirst()
                .orElseThrow()
                .twofold();
    }

    /** Logs in and sets up an app; acts as the member from here on. */
    private CodeApp setUp() {
        loggedIn.enter(login());
        var app = begin();
        setUp(app);
        return app;
    }

    private CodeApp begin() {
        factor.begin(PASSWORD);
        return new CodeApp(queries.begun().orElseThrow().secret());
    }

    private List<String> setUp(CodeApp app) {
        return factor.confirm(app.now(), loggedIn.session());
    }

    private SigningIn.Entrance firstStepOf(String username) {
        return signingIn.letIn(username, PASSWORD, "").orElseThrow();
    }

    /** A login for which the password was enough so far, and is not. */
    private MemberSessionId firstStep() {
        var entrance = firstStepOf(name);
        assertThat(entrance.asksMore()).isTrue();
        return entrance.login();
    }

    private MemberSessionId login() {
        var entrance = firstStepOf(name);
        assertThat(entrance.asksMore()).isFalse();
        return entrance.login();
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act::run).satisfies(broken -> assertThat(broken.key())
                .isEqualTo(key));
    }

    private long lines(String action) {
        return specimen.lines(action, member);
    }
}
