package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.NewMember;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** How staff are let in, and out. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsST {

    private static final String PASSWORD = NewMember.PASSWORD;

    private final Site site;

    AccountsST(Site site) {
        this.site = site;
    }

    @Tag("slow")
    @Test
    void the_administrator_invites_somebody_who_chooses_a_password_and_lets_them_out_again(
            Staff administrator, Staff newcomer) throws SQLException {
        var username = "ny-" + UUID.randomUUID().toString().substring(0, 8);
        var admin = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        assertThat(admin.open("konton")).isEqualTo(200);
        PagesST.check(administrator.page());

        invite(admin, username, "utan@punkt").press("add:save");
        assertThat(admin.notices()).contains("Skriv en e-postadress");
        assertThat(admin.typed("add:username")).isEqualTo(username);
        invite(admin, username, username + "@svedala.example").press("add:save");
        assertThat(admin.reads()).contains("Inbjudan är sparad.").contains(username);

        newcomer.open(new MailedLinks(site).password(username));
        PagesST.check(newcomer.page());
        var chosen = BackOffice.outside(newcomer, Hand.MOUSE);
        assertThat(chosen.reads()).contains(username);
        chosen.write("choose:password", "sommarsommar2026").press("choose:save");
        assertThat(chosen.notices()).contains("Det lösenordet är lätt att gissa.");
        chosen.write("choose:password", PASSWORD).press("choose:save");
        assertThat(chosen.reads()).contains("Lösenordet är sparat.");
        enter(newcomer, username);
        newcomer.page().locator(".rail a[href$='/problem']").waitFor();
        admin.select("end:member", "Nyanställd (" + username + ")").press("end:save");

        assertThat(admin.reads()).contains("Kontot är avslutat.");
        assertOutside(newcomer.open("problem"));
        enter(newcomer, username);
        newcomer.page().locator("[role=alert]").waitFor();
        assertThat(newcomer.page().locator(".rail").count()).isZero();
    }

    @Test
    void a_forgotten_password_tells_nobody_whether_the_account_exists(Staff somebody) throws SQLException {
        var username = hire("COORDINATOR");
        somebody.open("");
        somebody.page().getByText("Glömt lösenordet?").click();
        var page = BackOffice.outside(somebody, Hand.MOUSE);
        page.write("forgotten:username", "finns-inte-" + username).press("forgotten:save");
        var ofNobody = page.reads();
        page.write("forgotten:username", username).press("forgotten:save");

        assertThat(page.reads()).contains("Om kontot finns").isEqualTo(ofNobody);
        somebody.open(new MailedLinks(site).password(username));
        page.write("choose:password", "fjorton gula paraplyer").press("choose:save");
        enter(somebody, username, "fjorton gula paraplyer");
        somebody.page().locator(".rail").waitFor();
    }

    @Tag("slow")
    @Test
    void the_administrator_reads_what_each_role_may_do_and_saves_one(Staff administrator) {
        var admin = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        admin.open("roller");
        PagesST.check(administrator.page());
        administrator.page().locator("main a[href$='/roller/UNIT_MANAGER']").click();
        PagesST.check(administrator.page());
        assertThat(administrator.page().locator("input:checked").count()).isPositive();

        admin.press("role:save");

        assertThat(admin.reads()).contains("Rollen är ändrad.");
    }

    @Test
    void nobody_else_finds_the_accounts(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        for (var path : List.of("konton", "konton/godkann", "roller", "roller/COORDINATOR")) {
            assertThat(office.open(path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_password_that_was_refused_is_not_written_into_the_page(Staff staff) {
        enter(staff, "samordnare", "tre blå ekorrar i snö");
        staff.page().locator("[role=alert]").waitFor();

        assertThat(staff.page().content()).contains("samordnare").doesNotContain("ekorrar");
    }

    @Test
    void a_cookie_that_somebody_knew_before_the_login_is_worth_nothing_after_it(Staff staff) {
        staff.open("");
        var known = cookies(staff);

        BackOffice.signIn(staff, "samordnare", Hand.MOUSE);

        assertThat(known).isNotEmpty().isNotEqualTo(cookies(staff));
        assertThat(visit(known).headers().firstValue("Location").orElse("")).contains("logga-in");
        assertThat(staff.context().cookies()).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/backoffice");
        });
    }

    @Test
    void a_cookie_stolen_before_logout_is_refused_after_it(Staff staff) {
        BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        var stolen = cookies(staff);
        assertThat(visit(stolen).statusCode()).as("while it is of use").isEqualTo(200);

        var left = staff.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> staff.page().locator("[id='out:leave']").click());

        assertThat(left.headerValue("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(visit(stolen).headers().firstValue("Location").orElse("")).contains("logga-in");
    }

    @Tag("slow")
    @Test
    void other_browsers_can_be_ended_from_the_account(Staff here, Staff there) throws SQLException {
        var username = hire("COORDINATOR");
        enter(there, username);
        there.page().locator(".rail").waitFor();
        enter(here, username);
        here.page().locator(".me-name").click();
        var account = BackOffice.at(here, Hand.MOUSE);
        PagesST.check(here.page());

        assertThat(account.reads()).contains("Chrome, Linux", "Den här webbläsaren");
        NewMember.forgetProof(site, username);
        account.press("logins:endOthers");
        assertThat(here.page().url()).contains("/konto/bekrafta?till=");
        assertThat(there.open("problem").status())
                .as("nobody has proven anything")
                .isEqualTo(200);
        account.write("known:password", PASSWORD).press("known:save");
        assertThat(here.page().url()).endsWith("/konto");
        account.press("logins:endOthers");

        assertThat(account.reads()).contains("Alla andra webbläsare är utloggade.");
        assertThat(here.page().locator("#main li.row").count()).isOne();
        assertOutside(there.open("problem"));
        assertThat(here.open("problem").status()).isEqualTo(200);
    }

    @Tag("slow")
    @Test
    void who_changes_their_password_comes_in_with_the_new_one(Staff here, Staff there) throws SQLException {
        var username = hire("COORDINATOR");
        enter(here, username);
        var account = BackOffice.at(here, Hand.MOUSE);
        account.open("konto");

        account.write("password:old", "fel lösenord")
                .write("password:fresh", "fjorton gula paraplyer")
                .press("password:save");
        assertThat(account.notices()).contains("Det nuvarande lösenordet stämmer inte.");
        account.write("password:old", PASSWORD)
                .write("password:fresh", "sommarsommar2026")
                .press("password:save");
        assertThat(account.notices()).contains("Det lösenordet är lätt att gissa.");
        account.write("password:old", PASSWORD)
                .write("password:fresh", "fjorton gula paraplyer")
                .press("password:save");

        assertThat(account.reads()).contains("Lösenordet är bytt.");
        enter(there, username, "fjorton gula paraplyer");
        there.page().locator(".rail").waitFor();
    }

    private static String cookies(Staff staff) {
        return staff.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> visit(String cookie) {
        return site.send(HttpRequest.newBuilder(site.backoffice().resolve("inkommet"))
                .header("Cookie", cookie)
                .build());
    }

    private static void assertOutside(Response answer) {
        assertThat(answer.url()).endsWith("/logga-in");
    }

    private String hire(String role) throws SQLException {
        return NewMember.hire(site, role);
    }

    private static BackOffice invite(BackOffice admin, String username, String email) {
        return admin.write("add:name", "Nyanställd")
                .write("add:username", username)
                .write("add:email", email)
                .select("add:role", "Handläggare")
                .select("add:unit", "Gatuenheten");
    }

    private static void enter(Staff staff, String username) {
        enter(staff, username, PASSWORD);
    }

    private static void enter(Staff staff, String username, String password) {
        NewMember.enter(staff, username, password);
    }
}
