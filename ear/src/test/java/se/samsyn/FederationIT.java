package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.Admission;
import se.samsyn.member.Admission.Why;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.GroupMappingEditing;
import se.samsyn.member.GroupMappingId;
import se.samsyn.member.GroupMappingQueries;
import se.samsyn.member.Inviting;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberSessionId;
import se.samsyn.member.PasswordResetting;
import se.samsyn.member.SigningIn;
import se.samsyn.member.oidc.TinyProvider;
import se.samsyn.platform.Permission;

/** Accounts of those whom their own party's directory vouches for: how they come, what they may, how they end. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class FederationIT {

    private static final String PASSWORD = "tretton gröna paraplyer";

    private final String subject = UUID.randomUUID().toString();
    private final String name = "karin-" + subject;
    private final String group = "grupp-" + subject;
    private final TinyProvider provider;
    private Party party = Party.MUNICIPALITY;

    @Inject
    Staffing staffing;

    @Inject
    FederatedSigningIn signingIn;

    @Inject
    GroupMappingEditing editing;

    @Inject
    GroupMappingQueries queries;

    @Inject
    Inviting inviting;

    @Inject
    MemberAdministration administration;

    @Inject
    AccountQueries accounts;

    @Inject
    PasswordResetting resetting;

    @Inject
    SigningIn passwords;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Letterbox letterbox;

    FederationIT() throws IOException {
        provider = new TinyProvider();
    }

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void name() {
        for (var whose : List.of("kommun", "polis")) {
            System.setProperty("samsyn.oidc." + whose + ".issuer", provider.issuer());
            System.setProperty("samsyn.oidc." + whose + ".client", TinyProvider.CLIENT);
            System.setProperty("samsyn.oidc." + whose + ".secret", TinyProvider.SECRET);
        }
    }

    @AfterEach
    void forget() throws SQLException {
        provider.close();
        for (var whose : List.of("kommun", "polis")) {
            for (var what : List.of("issuer", "client", "secret", "acr")) {
                System.clearProperty("samsyn.oidc." + whose + "." + what);
            }
        }
        OwnerConnection.execute("delete from group_mapping where group_name like '%" + subject + "'");
    }

    @Test
    void somebody_of_the_municipality_comes_in_by_a_group_with_its_role_and_unit() {
        map(group, "CASE_OFFICER", "GATA");
        var first = in(logIn(twice(group)));

        assertThat(first.username()).isEqualTo(name);
        assertThat(first.asksMore()).isFalse();
        loggedIn.enter(first.login());
        assertThat(loggedIn.party()).isEqualTo(Party.MUNICIPALITY);
        assertThat(loggedIn.unit()).isEqualTo("GATA");
        assertThat(loggedIn.isHeld()).isFalse();
        assertThat(loggedIn.may(Permission.READ_CONCERNS)).isTrue();
        var me = actor();
        loggedIn.enter(in(logIn(twice(group))).login());
        assertThat(actor()).as("the same member the next time").isEqualTo(me);
    }

    @Test
    void who_is_in_no_group_that_gives_a_role_gets_no_account() throws SQLException {
        assertThat(out(logIn(twice(group)))).isEqualTo(Why.NO_ROLE);

        assertThat(members()).isEmpty();
    }

    @Test
    void a_group_that_is_left_ends_rights_and_open_logins_and_not_the_history() throws SQLException {
        var mapping = map(group, "CASE_OFFICER", null);
        var login = in(logIn(twice(group))).login();
        var other = "annan-" + group;
        map(other, "COORDINATOR", null);

        loggedIn.enter(in(logIn(twice(other))).login());
        assertThat(loggedIn.may(Permission.DECIDE_MEASURES)).isTrue();
        loggedIn.enter(login);
        assertThat(actor().role()).as("an open login has the new role").isEqualTo("COORDINATOR");
        assertThat(out(logIn(twice()))).isEqualTo(Why.NO_ROLE);

        assertOver(login);
        assertThat(members()).hasSize(1);
        assertThat(linesOf("FederatedEntry.refused")).isPositive();
        actAsAdministrator();
        editing.remove(mapping);
        assertThat(queries.all()).noneMatch(row -> row.group().equals(group));
    }

    @Test
    void nobody_of_the_police_comes_in_uninvited() throws SQLException {
        party = Party.POLICE;
        map(group, "COMMUNITY_OFFICER", null);

        assertThat(out(logIn(twice(group)))).isEqualTo(Why.NOT_INVITED);

        assertThat(members()).isEmpty();
    }

    @Test
    void an_invited_officer_comes_in_by_the_letters_link_and_without_it_afterwards() throws SQLException {
        party = Party.POLICE;
        var token = invite(Party.POLICE, "COMMUNITY_OFFICER");

        var first = in(logIn(twice(), token));
        assertThat(first.username()).isEqualTo("inbjuden-" + subject);
        loggedIn.enter(first.login());
        assertThat(loggedIn.party()).isEqualTo(Party.POLICE);
        assertThat(in(logIn(twice())).username()).isEqualTo(first.username());
        assertThat(OwnerConnection.ask("select 1 from password_link join member on id = member_id where username = '"
                        + first.username() + "'"))
                .as("the link is used up")
                .isEmpty();
    }

    @Test
    void a_link_of_one_party_opens_nothing_for_the_other() throws SQLException {
        var token = invite(Party.POLICE, "COMMUNITY_OFFICER");
        map(group, "CASE_OFFICER", null);

        var in = in(logIn(twice(group), token));

        assertThat(in.username()).as("an account of their own").isEqualTo(name);
    }

    @Test
    void who_has_an_account_with_a_password_takes_it_over_by_the_link_alone() throws SQLException {
        actAsAdministrator();
        administration.add(name, "Karin", Party.MUNICIPALITY, null, Set.of("CASE_OFFICER"), PASSWORD);
        map(group, "COORDINATOR", null);
        assertThat(out(logIn(twice(group)))).isEqualTo(Why.USERNAME_TAKEN);
        inviting.inviteAgain(id(), name + "@svedala.example");

        var in = in(logIn(twice(group), link(name)));

        assertThat(in.username()).isEqualTo(name);
        assertThat(passwords.letIn(name, PASSWORD, ""))
                .as("the password counts no longer")
                .isEmpty();
        loggedIn.enter(in.login());
        assertThat(loggedIn.may(Permission.READ_CONCERNS)).isTrue();
        actAsAdministrator();
        resetting.ask(name);
        assertThat(letterbox.keys("member/" + id().value() + "/reset"))
                .as("no letter leads round the directory")
                .isEmpty();
    }

    @Test
    void who_has_ended_here_stays_outside_and_what_they_did_keeps_its_name() throws SQLException {
        map(group, "CASE_OFFICER", null);
        var login = in(logIn(twice(group))).login();
        loggedIn.enter(login);
        var me = actor();
        actAsAdministrator();
        administration.deactivate(id());

        assertThat(out(logIn(twice(group)))).isEqualTo(Why.ENDED);

        assertOver(login);
        actAsAdministrator();
        assertThat(accounts.accounts())
                .filteredOn(row -> row.id().value().equals(me.member()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.username()).isEqualTo(name);
                    assertThat(row.active()).isFalse();
                    assertThat(row.role()).isNotEmpty();
                });
    }

    @Test
    void what_proves_nothing_opens_nothing_and_leaves_a_line() throws SQLException {
        map(group, "CASE_OFFICER", null);
        long before = lines("FederatedEntry.failed");

        assertThat(out(logIn(says -> twice(group).accept(says.claim("nonce", "another")))))
                .isEqualTo(Why.NOT_PROVEN);

        assertThat(lines("FederatedEntry.failed")).isGreaterThan(before);
        assertThat(members()).isEmpty();
    }

    @Test
    void one_step_there_is_not_enough_where_the_role_asks_for_two() {
        map(group, "CASE_OFFICER", null);

        assertThat(out(logIn(says -> says.claim("groups", List.of(group))))).isEqualTo(Why.ONE_STEP);
    }

    @Test
    void groups_that_give_what_nobody_may_have_at_once_give_nothing() {
        map(group, "CASE_OFFICER", null);
        map("annan-" + group, "SYSTEM_ADMINISTRATOR", null);

        assertThat(out(logIn(twice(group, "annan-" + group)))).isEqualTo(Why.TOO_MUCH);
    }

    @Test
    void ended_there_is_ended_here() {
        map(group, "CASE_OFFICER", null);
        var login = in(logIn(twice(group))).login();
        loggedIn.enter(login);
        assertThat(signingIn.end(provider.logOut(says -> says.subject(subject).audience("another"))))
                .isFalse();
        loggedIn.enter(login);

        assertThat(signingIn.end(provider.logOut(says -> says.subject(subject))))
                .isTrue();

        assertOver(login);
    }

    @Test
    void one_session_ended_there_ends_just_what_began_in_it() {
        map(group, "CASE_OFFICER", null);
        var here = in(logIn(twice(group).andThen(says -> says.claim("sid", "ett-" + subject))))
                .login();
        var there = in(logIn(twice(group).andThen(says -> says.claim("sid", "två-" + subject))))
                .login();

        assertThat(signingIn.end(provider.logOut(says -> says.claim("sid", "tre-" + subject))))
                .as("what nobody knows here is over")
                .isTrue();
        loggedIn.enter(there);
        loggedIn.enter(here);
        assertThat(signingIn.end(provider.logOut(says -> says.claim("sid", "ett-" + subject))))
                .isTrue();

        assertOver(here);
        loggedIn.enter(there);
        assertThat(signingIn.end(provider.logOut(says -> says.subject(subject).claim("sid", "två-" + subject))))
                .isTrue();
        assertOver(there);
    }

    @Test
    void what_began_in_nobody_knows_which_session_ends_with_any_of_theirs() {
        map(group, "CASE_OFFICER", null);
        var login = in(logIn(twice(group))).login();
        loggedIn.enter(login);

        assertThat(signingIn.end(provider.logOut(says -> says.subject(subject).claim("sid", "s"))))
                .isTrue();

        assertOver(login);
    }

    @Test
    void a_login_that_is_weaker_than_the_party_asks_for_is_refused_and_told_so() {
        map(group, "CASE_OFFICER", null);
        System.setProperty("samsyn.oidc.kommun.acr", "loa3 loa4");

        assertThat(out(logIn(says -> twice(group).accept(says.claim("acr", "loa2")))))
                .isEqualTo(Why.TOO_WEAK);
        assertThat(in(logIn(says -> says.claim("groups", List.of(group)).claim("acr", "loa3")))
                        .username())
                .as("strong enough says the directory, without saying how")
                .isEqualTo(name);
    }

    @Test
    void who_is_let_in_without_having_to_prove_anything_there_has_not_proven_it_here() {
        map(group, "CASE_OFFICER", null);
        var now = Instant.now().getEpochSecond();

        loggedIn.enter(in(logIn(twice(group).andThen(says -> says.claim("auth_time", now - 660))))
                .login());
        assertThat(loggedIn.isProvenJustNow()).as("eleven minutes ago").isFalse();

        loggedIn.enter(in(logIn(twice(group).andThen(says -> says.claim("auth_time", now))))
                .login());
        assertThat(loggedIn.isProvenJustNow()).isTrue();
    }

    @Test
    void whoever_logs_out_here_is_told_where_they_still_are() {
        map(group, "CASE_OFFICER", null);
        var in = in(logIn(twice(group)));

        assertThat(signingIn.farewell(party, in.token()))
                .hasValueSatisfying(farewell ->
                        assertThat(farewell.to().toString()).startsWith(provider.issuer() + "/out?id_token_hint="));
    }

    private void assertOver(MemberSessionId login) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loggedIn.enter(login));
    }

    private Actor actor() {
        return loggedIn.actor();
    }

    private void actAsAdministrator() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
    }

    private GroupMappingId map(String what, String role, @Nullable String unit) {
        actAsAdministrator();
        return editing.add(party, what, role, unit);
    }

    /** Answers the token of the letter's link. */
    private String invite(Party whose, String role) throws SQLException {
        var username = "inbjuden-" + subject;
        actAsAdministrator();
        var id = inviting.invite(username, "Inbjuden", username + "@svedala.example", whose, null, role);
        staffing.actAs(Party.POLICE, "HEAD_OF_POLICE_AREA");
        inviting.approve(id);
        return link(username);
    }

    /** What the letter said is void. */
    private static String link(String username) throws SQLException {
        var token = UUID.randomUUID().toString();
        OwnerConnection.execute("update password_link set token_hash = sha2('" + token
                + "', 256) where member_id = (select id from member where username = '" + username + "')");
        return token;
    }

    private MemberId id() throws SQLException {
        return new MemberId(UUID.fromString(members().get(0)));
    }

    /** Whoever has this name here. */
    private List<String> members() throws SQLException {
        return OwnerConnection.ask("select cast(id as char) as id from member where username = '" + name + "'").stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private long linesOf(String action) throws SQLException {
        return OwnerConnection.ask("select 1 from audit_line where action = '" + action + "' and subjects like '%"
                        + id().value() + "%'")
                .size();
    }

    private static long lines(String action) throws SQLException {
        return OwnerConnection.ask("select 1 from audit_line where action = '" + action + "'")
                .size();
    }

    private static Consumer<JWTClaimsSet.Builder> twice(String... groups) {
        return says -> says.claim("groups", List.of(groups)).claim("amr", List.of("pwd", "mfa"));
    }

    private Admission logIn(Consumer<JWTClaimsSet.Builder> says) {
        return logIn(says, null);
    }

    private Admission logIn(Consumer<JWTClaimsSet.Builder> says, @Nullable String invitation) {
        var departure = signingIn.begin(party).orElseThrow();
        var answer = provider.logIn(
                departure.to(), claims -> says.accept(claims.subject(subject).claim("preferred_username", name)));
        return signingIn.finish(departure.attempt(), answer, invitation, "Prov");
    }

    private static Admission.In in(Admission admission) {
        assertThat(admission).isInstanceOf(Admission.In.class);
        return (Admission.In) admission;
    }

    private static Why out(Admission admission) {
        assertThat(admission).isInstanceOf(Admission.Out.class);
        return ((Admission.Out) admission).why();
    }
}
