package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
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
import se.samsyn.harness.SoftKey;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.FreshProof;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberSessionId;
import se.samsyn.member.SecondFactor;
import se.samsyn.member.SecondFactorReset;
import se.samsyn.member.SigningIn;
import se.samsyn.member.SigningIn.Outcome;
import se.samsyn.platform.Permission;

/**
 * Keys as the second step of a login: what they prove, what they do not, and who may change them (ASVS 5.0, V6 and V7).
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeyIT {

    private static final String PASSWORD = "tretton gröna paraplyer";
    private static final String LETTERS = "member/";
    private static final String HERE = "localhost";

    /** A role that no other test asks about; a new one asks for two steps. */
    private final String role = "PROV_" + UUID.randomUUID().toString().substring(0, 8);

    private final String name = "prov-" + UUID.randomUUID();
    private final String address = name + "@svedala.example";
    private final SoftKey key = new SoftKey();
    private MemberId member = new MemberId(UUID.randomUUID());

    @Inject
    Staffing staffing;

    @Inject
    MemberAdministration administration;

    @Inject
    SigningIn signingIn;

    @Inject
    SecondFactor factor;

    @Inject
    FactorQueries queries;

    @Inject
    FreshProof freshProof;

    @Inject
    SecondFactorReset resetting;

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
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        member = administration.add(name, "Prov", Party.MUNICIPALITY, null, Set.of(role), PASSWORD);
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
    void a_key_is_taken_on_and_lets_in_after_the_password() {
        var there = login();
        var here = login();
        loggedIn.enter(here);
        assertThat(loggedIn.isHeld()).isTrue();

        var codes = add(key, "Min telefon");

        assertThat(codes).as("for paper").hasSize(10);
        assertThat(letterbox.latestTo(address, LETTERS)).contains("En lösennyckel har lagts till");
        loggedIn.enter(here);
        assertThat(loggedIn.may(Permission.READ_PROBLEMS)).as("proven by it").isTrue();
        assertThatExceptionOfType(NotAllowed.class).as("another browser").isThrownBy(() -> loggedIn.enter(there));
        assertThat(queries.mine().passkeys()).singleElement().satisfies(mine -> {
            assertThat(mine.name()).isEqualTo("Min telefon");
            assertThat(mine.usedAt()).isNull();
        });

        var login = firstStep();
        assertThatExceptionOfType(NotAllowed.class).as("the password alone").isThrownBy(() -> loggedIn.enter(login));
        assertThat(prove(login, key)).isEqualTo(Outcome.IN);
        loggedIn.enter(login);
        assertThat(queries.mine().passkeys().get(0).usedAt()).isNotNull();
        assertThat(signingIn.prove(firstStep(), codes.get(0))).as("from paper").isEqualTo(Outcome.IN);
        assertThat(lines("SecondStep.succeeded")).isEqualTo(2);
    }

    @Test
    void what_was_signed_for_another_server_opens_nothing() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var login = firstStep();

        assertThat(prove(login, key.at("http://localhost:9090")))
                .as("another port")
                .isEqualTo(Outcome.REFUSED);
        assertThat(prove(login, key.at("https://localhost.example"))).isEqualTo(Outcome.REFUSED);
        key.at("http://localhost:8080");
        var challenge = challenge(login);
        assertThat(signingIn.proveByPasskey(login, key.sign(challenge, "localhost.example")))
                .isEqualTo(Outcome.REFUSED);
        assertThat(lines("SecondStep.failed")).isEqualTo(3);
        assertThat(prove(login, key)).isEqualTo(Outcome.IN);
    }

    @Test
    void a_key_that_was_made_for_another_server_is_not_taken_on() {
        loggedIn.enter(login());

        refuses("MemberRule.PASSKEY_REFUSED", () -> add(key.at("https://svedala.example"), "Fel"));

        assertThat(queries.mine().passkeys()).isEmpty();
    }

    @Test
    void what_was_signed_once_is_not_taken_twice() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var login = firstStep();
        var answer = key.sign(asked(login));
        assertThat(signingIn.proveByPasskey(login, answer)).isEqualTo(Outcome.IN);

        var other = firstStep();
        assertThat(signingIn.proveByPasskey(other, answer))
                .as("asked for nothing yet")
                .isEqualTo(Outcome.REFUSED);
        var asked = asked(other);
        assertThat(signingIn.proveByPasskey(other, answer))
                .as("asked for another")
                .isEqualTo(Outcome.REFUSED);
        assertThat(signingIn.proveByPasskey(other, key.sign(asked)))
                .as("used up by that")
                .isEqualTo(Outcome.REFUSED);
        assertThat(prove(other, key)).isEqualTo(Outcome.IN);
    }

    @Test
    void a_challenge_is_good_for_five_minutes_and_for_the_login_that_was_asked() throws SQLException {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var login = firstStep();
        var asked = asked(login);
        OwnerConnection.execute(
                "update member_session set challenged_at = subtime(challenged_at, '0:05:00') where id = '"
                        + login.value() + "'");
        assertThat(signingIn.proveByPasskey(login, key.sign(asked))).isEqualTo(Outcome.REFUSED);

        var other = firstStep();
        asked(other);
        assertThat(signingIn.proveByPasskey(other, key.sign(asked(login)))).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_challenge_for_a_new_key_is_used_up_by_a_wrong_answer_too() {
        loggedIn.enter(login());
        var here = here();
        var asked = factor.beginPasskey(here);
        refuses("MemberRule.PASSKEY_REFUSED", () -> factor.addPasskey("Min telefon", "{}", here));

        refuses("MemberRule.PASSKEY_REFUSED", () -> factor.addPasskey("Min telefon", key.create(asked), here));

        assertThat(add(key, "Min telefon")).hasSize(10);
        refuses("MemberRule.PASSKEY_REFUSED", () -> add(key, "Samma en gång till"));
    }

    @Test
    void a_key_that_counts_backwards_has_a_double_and_opens_nothing() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        assertThat(prove(firstStep(), key.counting(40))).isEqualTo(Outcome.IN);

        var login = firstStep();
        assertThat(prove(login, key.counting(39))).as("41 was next").isEqualTo(Outcome.REFUSED);
        assertThat(prove(login, key.counting(20))).isEqualTo(Outcome.REFUSED);
        assertThat(prove(login, key.counting(41))).isEqualTo(Outcome.IN);
    }

    @Test
    void the_key_of_somebody_else_opens_nothing() throws SQLException {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var theirs = new SoftKey();
        var other = "annan-" + UUID.randomUUID();
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        administration.add(other, "Annan", Party.MUNICIPALITY, null, Set.of(role), PASSWORD);
        loggedIn.enter(signingIn.letIn(other, PASSWORD, "").orElseThrow().login());
        add(theirs, "Annans");
        var id = queries.mine().passkeys().get(0).id();

        var login = firstStep();
        assertThat(prove(login, theirs)).isEqualTo(Outcome.REFUSED);
        assertThat(signingIn.proveByPasskey(login, key.claim(theirs.sign(asked(login)))))
                .as("said to be mine")
                .isEqualTo(Outcome.REFUSED);
        assertThat(prove(login, key)).isEqualTo(Outcome.IN);
        loggedIn.enter(login);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> factor.removePasskey(id, login));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> factor.renamePasskey(id, "Min"));
    }

    @Test
    void a_key_that_was_taken_away_opens_nothing_and_the_last_one_stays_where_the_role_asks_for_it() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var first = queries.mine().passkeys().get(0).id();
        refuses("MemberRule.LAST_FACTOR", () -> factor.removePasskey(first, here()));
        var second = new SoftKey();
        assertThat(add(second, "Säkerhetsnyckel")).as("there are some on paper").isEmpty();
        factor.renamePasskey(first, " Gamla telefonen ");
        assertThat(queries.mine().passkeys())
                .extracting(FactorQueries.Key::name)
                .contains("Gamla telefonen");

        factor.removePasskey(first, here());

        assertThat(letterbox.latestTo(address, LETTERS)).contains("En lösennyckel har tagits bort");
        var login = firstStep();
        assertThat(prove(login, key)).isEqualTo(Outcome.REFUSED);
        assertThat(prove(login, second)).isEqualTo(Outcome.IN);
    }

    @Test
    void beside_an_app_the_last_key_may_go_and_the_app_beside_a_key() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        factor.begin(PASSWORD);
        var app = new CodeApp(queries.begun().orElseThrow().secret());
        factor.confirm(app.now(), here());
        assertThat(signingIn.ask(firstStep()).orElseThrow().byApp()).isTrue();

        factor.remove(PASSWORD, here());
        assertThat(queries.mine().codesLeft()).as("still needed").isEqualTo(10);
        loggedIn.enter(here());
        assertThat(loggedIn.isHeld()).isFalse();

        factor.begin(PASSWORD);
        factor.confirm(new CodeApp(queries.begun().orElseThrow().secret()).now(), here());
        factor.removePasskey(queries.mine().passkeys().get(0).id(), here());
        assertThat(queries.mine().passkeys()).isEmpty();
        assertThat(queries.mine().codesLeft()).isEqualTo(10);
    }

    @Test
    void nobody_who_has_left_comes_in_by_a_key_and_five_wrong_answers_make_one_wait() throws SQLException {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var login = firstStep();
        var waiting = asked(login);
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        administration.deactivate(member);
        assertThat(signingIn.proveByPasskey(login, key.sign(waiting))).isEqualTo(Outcome.OVER);

        OwnerConnection.execute("update member set active = true where id = '" + member.value() + "'");
        var again = firstStep();
        for (int i = 0; i < 5; i++) {
            assertThat(prove(again, new SoftKey())).isEqualTo(Outcome.REFUSED);
        }
        assertThat(prove(again, key)).isEqualTo(Outcome.REFUSED);
        assertThat(lines("SecondStep.refused")).isOne();
    }

    @Test
    void nonsense_is_no_answer() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var id = "{\"id\":\"" + key.claim("{}").replaceAll(".*\"id\":\"([^\"]*)\".*", "$1") + "\"";
        for (var nonsense : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":7}",
                id + "}",
                id + ",\"rawId\":\"!\",\"response\":{}}",
                id + ",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\","
                        + "\"signature\":\"AA\"}}",
                "x".repeat(30_000))) {
            var login = firstStep();
            asked(login);
            assertThat(signingIn.proveByPasskey(login, nonsense)).as(nonsense).isEqualTo(Outcome.REFUSED);
            assertThat(prove(login, key)).as("the right one after %s", nonsense).isEqualTo(Outcome.IN);
        }
        refuses("MemberRule.PASSKEY_REFUSED", () -> {
            factor.beginPasskey(here());
            factor.addPasskey("Min telefon", id + ",\"response\":{}}", here());
        });
    }

    @Test
    void an_act_of_weight_asks_who_it_is_after_ten_minutes() throws SQLException {
        loggedIn.enter(login());
        add(key, "Min telefon");
        var here = here();
        var mine = queries.mine().passkeys().get(0).id();

        grownOld(here);
        assertThat(loggedIn.isProvenJustNow()).isFalse();
        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> factor.beginPasskey(here));
        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> factor.removePasskey(mine, here));
        refuses("MemberRule.PASSWORD_WRONG", () -> freshProof.byPassword(here, "fel lösenord"));
        assertThat(freshProof.byPasskey(here, new SoftKey().sign(askedAgain(here))))
                .isEqualTo(Outcome.REFUSED);
        loggedIn.enter(here);
        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> factor.beginPasskey(here));

        freshProof.byPassword(here, PASSWORD);
        loggedIn.enter(here);
        assertThat(factor.beginPasskey(here)).isNotEmpty();
        grownOld(here);
        assertThat(freshProof.byPasskey(here, key.sign(askedAgain(here)))).isEqualTo(Outcome.IN);
        loggedIn.enter(here);
        assertThat(factor.beginPasskey(here)).isNotEmpty();
    }

    @Test
    void nobody_takes_on_a_key_in_the_login_of_somebody_else() {
        var there = login();
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> factor.beginPasskey(there));
    }

    @Test
    void the_administrator_takes_keys_away_with_all_else() {
        loggedIn.enter(login());
        add(key, "Min telefon");
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        resetting.reset(member);

        loggedIn.enter(login());
        assertThat(queries.mine().on()).isFalse();
        assertThat(queries.mine().codesLeft()).isZero();
    }

    @Test
    void what_a_browser_is_asked_names_this_server_and_tells_nothing_of_the_account() {
        loggedIn.enter(login());

        var asked = factor.beginPasskey(here());

        assertThat(asked)
                .contains("\"rp\":{\"id\":\"" + HERE + "\"")
                .contains("\"attestation\":\"none\"")
                .doesNotContain(member.value().toString());
        add(key, "Min telefon");
        assertThat(factor.beginPasskey(here()))
                .as("what is there already")
                .contains(key.claim("{}").replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"));
    }

    private void grownOld(MemberSessionId login) throws SQLException {
        OwnerConnection.execute("update member_session set proven_at = subtime(proven_at, '0:10:00') where id = '"
                + login.value() + "'");
        loggedIn.enter(login);
    }

    private List<String> add(SoftKey fresh, String called) {
        return factor.addPasskey(called, fresh.create(factor.beginPasskey(here())), here());
    }

    private Outcome prove(MemberSessionId login, SoftKey by) {
        return signingIn.proveByPasskey(login, by.sign(asked(login)));
    }

    private String asked(MemberSessionId login) {
        return Objects.requireNonNull(signingIn.ask(login).orElseThrow().passkey());
    }

    private String askedAgain(MemberSessionId login) {
        return Objects.requireNonNull(freshProof.ask(login).orElseThrow().passkey());
    }

    private String challenge(MemberSessionId login) {
        return asked(login).replaceAll(".*\"challenge\":\"([^\"]*)\".*", "$1");
    }

    private MemberSessionId here() {
        return Objects.requireNonNull(loggedIn.session());
    }

    /** A login for which the password is not enough. */
    private MemberSessionId firstStep() {
        var entrance = signingIn.letIn(name, PASSWORD, "").orElseThrow();
        assertThat(entrance.asksMore()).isTrue();
        return entrance.login();
    }

    private MemberSessionId login() {
        var entrance = signingIn.letIn(name, PASSWORD, "").orElseThrow();
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
