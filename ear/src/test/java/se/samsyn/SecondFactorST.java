package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.CodeApp;
import se.samsyn.harness.Hand;
import se.samsyn.harness.NewMember;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** The second step of a login, as staff take it. */
@Tag("slow")
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondFactorST {

    private final Site site;

    SecondFactorST(Site site) {
        this.site = site;
    }

    @Test
    void a_code_from_the_phone_lets_in_and_the_password_alone_opens_no_page(Staff staff) throws SQLException {
        var username = NewMember.hire(site, "COORDINATOR");
        NewMember.enter(staff, username, NewMember.PASSWORD);
        var office = BackOffice.at(staff, Hand.MOUSE);
        office.open("konto");
        staff.page().locator("main a[href$='/konto/tvasteg']").click();
        PagesST.check(staff.page());
        var app = setUp(staff, office);
        var codes = staff.page().locator(".codes li").allInnerTexts();
        assertThat(codes).hasSize(10);
        PagesST.check(staff.page());
        office.press("out:leave");

        staff.open("problem");
        firstStep(staff, username);
        PagesST.check(staff.page());
        assertThat(staff.open("inkommet").url()).endsWith("/logga-in");
        staff.open("problem");
        firstStep(staff, username);
        office.write("app:code", app.never()).press("app:save");
        assertThat(office.notices()).contains("Koden stämmer inte");
        office.write("app:code", app.next()).press("app:save");
        assertThat(staff.page().url()).endsWith("/problem");
        office.press("out:leave");

        firstStep(staff, username);
        staff.page().locator("summary").click();
        PagesST.check(staff.page());
        office.write("recover:paper", codes.get(0)).press("recover:save");
        office.open("konto/tvasteg");
        assertThat(office.reads()).contains("Du har 9 koder kvar.");
        PagesST.check(staff.page());
        office.write("remove:password", NewMember.PASSWORD).press("remove:save");
        assertThat(office.reads()).contains("Tvåstegsinloggningen är avstängd.");
        assertThat(staff.complaints()).isEmpty();
    }

    @Test
    void whose_role_asks_for_it_comes_no_further_before(Staff staff) throws SQLException {
        var role = "PROV_" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = site.database();
                var statement = connection.createStatement()) {
            statement.execute("insert into role (code, name) values ('" + role + "', 'Prov')");
            statement.execute(
                    "insert into role_permission (role_code, permission) values ('" + role + "', 'READ_PROBLEMS')");
        }
        var username = NewMember.hire(site, role);
        NewMember.enter(staff, username, NewMember.PASSWORD);
        var office = BackOffice.at(staff, Hand.MOUSE);
        for (var path : List.of("", "problem", "inkommet")) {
            assertThat(staff.open(path).url()).as(path).endsWith("/konto/tvasteg");
        }
        assertThat(office.reads()).contains("Din roll kräver tvåstegsinloggning.");

        setUp(staff, office);

        staff.page().locator("main a.button-primary").click();
        assertThat(staff.open("problem").url()).endsWith("/problem");
        assertThat(office.open("inkommet")).isEqualTo(404);
    }

    @Test
    void the_administrator_takes_it_away_from_who_has_lost_the_phone(Staff administrator, Staff staff)
            throws SQLException {
        var username = NewMember.hire(site, "COORDINATOR");
        NewMember.enter(staff, username, NewMember.PASSWORD);
        var office = BackOffice.at(staff, Hand.MOUSE);
        office.open("konto/tvasteg");
        setUp(staff, office);
        var admin = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        admin.open("konton");
        PagesST.check(administrator.page());

        admin.select("reset:member", "Prov (" + username + ")").press("reset:save");

        assertThat(admin.reads()).contains("Tvåstegsinloggningen är borttagen.");
        assertThat(staff.open("problem").url()).endsWith("/logga-in");
        NewMember.enter(staff, username, NewMember.PASSWORD);
        staff.page().locator(".rail").waitFor();
    }

    /** From the page of the own account to the codes for paper. */
    private static CodeApp setUp(Staff staff, BackOffice office) {
        office.write("begin:password", NewMember.PASSWORD).press("begin:save");
        staff.page().locator("main details summary").click();
        PagesST.check(staff.page());
        var app = new CodeApp(staff.page().locator("#secret").innerText());
        office.write("confirm:code", app.now()).press("confirm:save");
        assertThat(office.reads()).contains("Koderna visas bara nu.");
        return app;
    }

    private static void firstStep(Staff staff, String username) {
        staff.page().locator("[id='enter:username']").fill(username);
        staff.page().locator("[id='enter:password']").fill(NewMember.PASSWORD);
        staff.page().locator("[id='enter:save']").click();
        staff.page().locator("[id='app:code']").waitFor();
    }
}
