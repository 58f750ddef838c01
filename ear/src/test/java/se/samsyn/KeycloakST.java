package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Keycloak;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** Staff log in by their own party's directory, with a real one and a real browser. */
@Tag("slow")
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(1)
class KeycloakST {

    private static final String KARIN = "0a3f5c1e-5d1b-4c55-9a51-5f4c0d0a0001";

    private static final String KERSTIN = "0a3f5c1e-5d1b-4c55-9a51-5f4c0d0a0004";

    private static Keycloak keycloak;

    private final Site site;

    KeycloakST(Site site) {
        this.site = site;
    }

    /** The other classes go on meanwhile. */
    @BeforeAll
    static void start() {
        keycloak = Keycloak.start();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void a_municipal_and_a_police_user_come_in_each_as_their_own_party(Staff administrator, Staff karin, Staff petra)
            throws SQLException {
        var admin = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        assertThat(admin.open("installningar/inloggning")).isEqualTo(200);
        admin.select("add:party", "kommunen")
                .write("add:group", "samsyn-samordnare")
                .select("add:role", "Brottsförebyggande samordnare")
                .press("add:save");
        assertThat(admin.reads()).contains("Gruppen är sparad.").contains("samsyn-samordnare");
        PagesST.check(administrator.page());

        karin.open("inkommet");
        PagesST.check(karin.page());
        logIn(karin, "Logga in med Svedala kommun", "karin.kommun");
        BackOffice.at(karin, Hand.MOUSE);
        assertThat(karin.page().url()).as("the page that was wanted").endsWith("/backoffice/inkommet");
        assertThat(karin.page().locator(".me-name").innerText()).contains("Karin Kommun");

        petra.open("");
        logIn(petra, "Logga in med Polisen", "petra.polis");
        assertThat(petra.page().locator("[role=alert]").innerText()).contains("Du har inget konto här än.");
        petra.open("losenord/" + invite("petra.polis"));
        PagesST.check(petra.page());
        petra.page().getByText("Logga in med Polisen").click();
        BackOffice.at(petra, Hand.MOUSE);

        assertThat(site.ask(
                        "select username, party from member join member_federation on member_id = id order by party"))
                .contains(List.of("karin.kommun", "MUNICIPALITY"), List.of("petra.polis", "POLICE"));
    }

    @Test
    void ended_at_the_provider_is_ended_here(Staff karin) throws SQLException {
        mapped();
        karin.open("");
        logIn(karin, "Logga in med Svedala kommun", "karin.kommun");
        BackOffice.at(karin, Hand.MOUSE);
        assertThat(karin.open("problem").url()).endsWith("/problem");

        keycloak.logOut("kommun", KARIN);

        assertThat(karin.open("problem").url()).endsWith("/logga-in");
    }

    @Test
    void one_session_ended_at_the_provider_ends_just_that_login(Staff here, Staff there) throws SQLException {
        mapped();
        here.open("");
        var before = keycloak.sessions("kommun", KERSTIN);
        logIn(here, "Logga in med Svedala kommun", "kerstin.kommun");
        BackOffice.at(here, Hand.MOUSE);
        var session = keycloak.sessions("kommun", KERSTIN);
        session.removeAll(before);
        there.open("");
        logIn(there, "Logga in med Svedala kommun", "kerstin.kommun");
        BackOffice.at(there, Hand.MOUSE);

        assertThat(session).hasSize(1);
        keycloak.end("kommun", session.iterator().next());

        assertThat(here.open("problem").url()).endsWith("/logga-in");
        assertThat(there.open("problem").url()).endsWith("/problem");
    }

    @Test
    void who_logs_out_here_can_log_out_there_too(Staff kjell) throws SQLException {
        mapped();
        kjell.open("");
        logIn(kjell, "Logga in med Svedala kommun", "kjell.kommun");
        var office = BackOffice.at(kjell, Hand.MOUSE);
        office.press("out:leave");
        assertThat(kjell.page().locator("main").innerText()).contains("Hos Svedala kommun är du fortfarande inloggad");
        PagesST.check(kjell.page());

        kjell.page().getByText("Logga ut hos Svedala kommun också").click();

        kjell.page().waitForURL(address -> address.endsWith("/backoffice/logga-in"));
        assertThat(kjell.page().locator("main").innerText()).doesNotContain("fortfarande inloggad");
        kjell.page().getByText("Logga in med Svedala kommun").click();
        kjell.page().locator("#kc-login").waitFor();
        assertThat(kjell.complaints()).isEmpty();
    }

    @Test
    void a_stolen_cookie_after_logout_is_refused(Staff kjell) throws SQLException {
        mapped();
        kjell.open("");
        logIn(kjell, "Logga in med Svedala kommun", "kjell.kommun");
        BackOffice.at(kjell, Hand.MOUSE);
        var stolen = kjell.context().cookies(site.backoffice().toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        assertThat(visit(stolen).statusCode()).as("while it is of use").isEqualTo(200);

        kjell.page().locator("[id='out:leave']").click();
        kjell.page().locator("[id='enter:username']").waitFor();

        assertThat(visit(stolen).headers().firstValue("Location").orElse("")).contains("logga-in");
    }

    private HttpResponse<String> visit(String cookie) {
        return site.send(HttpRequest.newBuilder(site.backoffice().resolve("problem"))
                .header("Cookie", cookie)
                .build());
    }

    private static void logIn(Staff staff, String by, String username) {
        staff.page().getByText(by).click();
        staff.page().locator("#username").fill(username);
        staff.page().locator("#password").fill(Keycloak.PASSWORD);
        staff.page().locator("#kc-login").click();
        staff.page().waitForURL(site -> site.contains("/backoffice/"));
    }

    private void mapped() throws SQLException {
        change("insert ignore into group_mapping (id, party, group_name, role_code) values ('" + UUID.randomUUID()
                + "', 'MUNICIPALITY', 'samsyn-samordnare', 'COORDINATOR')");
    }

    /** An officer whom their own have approved; answers the letter's token. */
    private String invite(String username) throws SQLException {
        var id = UUID.randomUUID();
        var token = UUID.randomUUID().toString();
        change("insert into member (id, version, username, name, party, email, active, failed_tries) values ('" + id
                + "', 0, '" + username + "', 'Petra Polis', 'POLICE', 'petra@polis.example', true, 0)");
        change("insert into member_role (member_id, role_code) values ('" + id + "', 'COMMUNITY_OFFICER')");
        change("insert into password_link (member_id, token_hash, expires_at) values ('" + id + "', sha2('" + token
                + "', 256), utc_timestamp(6) + interval 1 hour)");
        return token;
    }

    private void change(String statement) throws SQLException {
        try (var connection = site.database();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }
}
