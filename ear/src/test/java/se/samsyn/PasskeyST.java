package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.NewMember;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** Passkeys as staff use them, with the key that Chromium plays. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeyST {

    private final Site site;

    PasskeyST(Site site) {
        this.site = site;
    }

    @Test
    void a_key_is_added_lets_in_proves_who_it_is_and_goes(Staff staff) throws SQLException {
        var username = NewMember.hire(site, "COORDINATOR");
        keyRing(staff);
        var page = staff.page();
        var office = BackOffice.outside(staff, Hand.MOUSE);
        visit(page, "");
        enter(office, username);
        visit(page, "konto");
        page.locator("main a[href$='/konto/nycklar']").click();
        PagesST.check(page);
        office.press("begin:save");
        PagesST.check(page);
        office.write("key:name", "Min telefon").press("key:save");
        assertThat(office.reads()).contains("Lösennyckeln är tillagd.", "Koderna visas bara nu.");
        PagesST.check(page);
        visit(page, "konto");
        assertThat(page.locator("#factors").innerText()).contains("Min telefon");
        PagesST.check(page);
        office.press("out:leave");

        visit(page, "problem");
        enter(office, username);
        PagesST.check(page);
        assertThat(page.locator("[id='app:code']").count())
                .as("there is no app")
                .isZero();
        office.press("key:save");
        assertThat(page.url()).endsWith("/problem");

        NewMember.forgetProof(site, username);
        visit(page, "konto/nycklar");
        assertThat(page.url()).contains("/konto/bekrafta?till=");
        PagesST.check(page);
        office.press("key:save");
        assertThat(page.url()).endsWith("/konto/nycklar");
        PagesST.check(page);
        office.write("rows:0:change:name", "Gamla telefonen").press("rows:0:change:save");
        assertThat(office.reads()).contains("Nyckeln har fått ett nytt namn.", "Gamla telefonen", "senast använd");
        NewMember.forgetProof(site, username);
        office.press("rows:0:change:remove");
        assertThat(office.notices()).contains("Bekräfta först att det är du.");
        page.locator("main .actions a[target=_blank]").waitFor();
        visit(page, "konto/bekrafta?till=/konto/nycklar");
        office.write("known:password", NewMember.PASSWORD).press("known:save");
        office.press("rows:0:change:remove");
        assertThat(office.reads()).contains("Lösennyckeln är borttagen.");
        assertThat(staff.complaints()).isEmpty();
    }

    @Test
    void who_presses_no_key_or_comes_by_another_name_reads_why_and_has_the_paper(Staff staff) throws SQLException {
        var username = NewMember.hire(site, "COORDINATOR");
        var keys = keyRing(staff);
        var page = staff.page();
        var office = BackOffice.outside(staff, Hand.MOUSE);
        visit(page, "");
        enter(office, username);
        visit(page, "konto/nycklar");
        office.press("begin:save").press("key:save");
        var codes = page.locator(".codes li").allInnerTexts();
        office.press("out:leave");

        keys.send("WebAuthn.disable");
        keyRing(staff);
        visit(page, "problem");
        enter(office, username);
        page.locator("[id='key:save']").click();
        said(page, "Det avbröts");
        PagesST.check(page);

        page.navigate(site.backoffice().resolve("problem").toString());
        enter(office, username);
        page.locator("[id='key:save']").click();
        said(page, "Lösennycklar fungerar bara på http://localhost:");
        page.locator("summary").click();
        office.write("recover:paper", codes.get(0)).press("recover:save");
        assertThat(page.url()).endsWith("/problem");
        assertThat(staff.complaints()).isEmpty();
    }

    private static void said(Page page, String words) {
        page.locator("[data-passkey] [role=alert]").getByText(words).waitFor();
    }

    /** Browsers take no number for the name of a server. */
    private void visit(Page page, String path) {
        page.navigate(site.backoffice().resolve(path).toString().replace("127.0.0.1", "localhost"));
    }

    private static void enter(BackOffice office, String username) {
        office.write("enter:username", username)
                .write("enter:password", NewMember.PASSWORD)
                .press("enter:save");
    }

    /** A new key of the kind that lies in a telephone, whose owner is always there; empty. */
    private static CDPSession keyRing(Staff staff) {
        var browser = staff.context().newCDPSession(staff.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", asked);
        return browser;
    }
}
