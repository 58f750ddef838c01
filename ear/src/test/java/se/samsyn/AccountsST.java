package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** How staff are let in, and out. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsST {

    @Test
    void the_administrator_lets_somebody_in_and_out_again(Staff administrator, Staff newcomer) {
        var username = "ny-" + UUID.randomUUID().toString().substring(0, 8);
        var admin = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        assertThat(admin.open("konton")).isEqualTo(200);
        PagesST.check(administrator.page());

        fill(admin, username, "fjorton tecken").press("add:save");
        assertThat(admin.notices()).contains("Välj ett lösenord med mellan 15 och 128 tecken.");
        assertThat(admin.typed("add:username")).isEqualTo(username);
        fill(admin, username, Staff.PASSWORD + "-" + username).press("add:save");
        assertThat(admin.reads()).contains("Kontot är skapat.").contains(username);

        newcomer.open("");
        enter(newcomer, username);
        newcomer.page().locator(".rail a[href$='/problem']").waitFor();
        admin.select("end:member", "Nyanställd (" + username + ")").press("end:save");

        assertThat(admin.reads()).contains("Kontot är avslutat.");
        newcomer.context().clearCookies();
        newcomer.open("");
        enter(newcomer, username);
        newcomer.page().locator("[role=alert]").waitFor();
        assertThat(newcomer.page().locator(".rail").count()).isZero();
    }

    @Test
    void nobody_else_finds_the_accounts(Staff coordinator) {
        assertThat(BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE).open("konton"))
                .isEqualTo(404);
    }

    private static BackOffice fill(BackOffice admin, String username, String password) {
        return admin.write("add:name", "Nyanställd")
                .write("add:username", username)
                .select("add:party", "Polisen")
                .select("add:role", "Kommunpolis")
                .select("add:unit", "Kommunpolisen")
                .write("add:password", password);
    }

    private static void enter(Staff staff, String username) {
        staff.page().locator("[id='enter:username']").fill(username);
        staff.page().locator("[id='enter:password']").fill(Staff.PASSWORD + "-" + username);
        staff.page().locator("[id='enter:save']").click();
    }
}
