package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.platform.Settings;

/** A safety walk from its plan to its end: at a desk, with a phone in the field, on paper. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class WalkST {

    private static final double LAT = 55.5072;
    private static final double LON = 13.2362;

    @Test
    void a_walk_is_planned_noted_on_with_a_phone_and_ended(Staff staff) {
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        var page = staff.page();
        office.open("trygghetsvandringar/ny");
        office.write("plan:title", "Kring stationen")
                .write("plan:day", LocalDate.now(Settings.ZONE).toString())
                .write("plan:time", "00:00")
                .write("plan:meetingPlace", "Torget, vid klockan")
                .write("plan:purpose", "Mörka vägar")
                .write("plan:stops", "Tunneln\n\nParkeringen")
                .press("plan:save");
        assertThat(office.reads())
                .contains("Vandringen är planerad.")
                .contains("Vi samlas: Torget, vid klockan")
                .contains("Inget är antecknat än.");
        assertSound("the plan", page);

        page.setViewportSize(390, 844);
        staff.context().grantPermissions(List.of("geolocation"));
        staff.context().setGeolocation(new Geolocation(LAT, LON).setAccuracy(12));
        var field = BackOffice.at(staff, Hand.KEYBOARD);
        field.choose("Anteckna");
        assertSound("the field", page);
        assertThat(page.locator("[id='note:save']").boundingBox().height).isGreaterThanOrEqualTo(44);
        field.select("note:category", "Belysning").write("note:text", "Lampan är trasig vid trappan.");
        stand(page);
        Hand.KEYBOARD.file(page.locator("#photo-camera"), PhotoFile.file(Color.RED));
        field.press("note:save");
        assertThat(field.reads())
                .contains("Anteckningen har kommit in som en rapport.")
                .contains("1 anteckning hittills");
        assertThat(field.typed("note:text")).isEmpty();

        field.select("note:category", "Belysning").write("note:text", "Anna, 19121212-1212, säger att det är mörkt.");
        field.select("note:stop", "Parkeringen");
        Hand.KEYBOARD.file(page.locator("#photo-chosen"), PhotoFile.file(Color.BLUE));
        field.press("note:save");
        assertThat(field.notices()).contains("personnummer");
        assertThat(page.locator(".photos img").count()).as("the photo waits").isOne();
        PagesST.check(page);
        field.write("note:text", "Det är mörkt.").press("note:save");
        assertThat(field.reads()).contains("2 anteckningar hittills");

        page.setViewportSize(1280, 900);
        office.goTo("/trygghetsvandringar/");
        var walk = page.url();
        var notes = page.locator(".walk-notes a");
        assertThat(notes.count()).isEqualTo(2);
        assertSound("the walk", page);
        notes.first().click();
        assertThat(office.reads())
                .contains("Trygghetsvandring")
                .contains("Kom in på trygghetsvandringen Kring stationen")
                .contains("Lampan är trasig vid trappan.");
        assertThat(page.locator(".photos img").count()).isOne();
        var number = page.url().replaceAll(".*/", "");
        office.open("inkommet?kanal=SAFETY_WALK&sok=" + number);
        assertThat(office.reads()).contains(number);

        page.navigate(walk);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".stops .sheet-lines").first().isVisible()).isTrue();
        assertThat(page.locator(".walk-notes").isVisible()).isFalse();
        assertThat(page.locator(".rail").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".sheet-lines").first().isVisible()).isFalse();
        office.write("end:participants", "14")
                .write("end:summary", "Tunneln känns otrygg.")
                .press("end:save");
        assertThat(office.reads()).contains("14 personer kom.").contains("Tunneln känns otrygg.");
        office.open(walk.replaceAll(".*/backoffice/", "") + "/anteckna");
        assertThat(office.reads()).contains("Vandringen är avslutad.");
        assertThat(page.locator("[id='note:save']").count()).isZero();
        assertThat(office.open(walk.replaceAll(".*/backoffice/", "") + "/andra"))
                .isEqualTo(404);
        assertThat(staff.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    /** Presses the button that asks where one is, and waits until the answer stands in the form. */
    private static void stand(Page page) {
        Hand.KEYBOARD.press(page.locator("[data-here='map']"));
        page.waitForFunction("() => document.getElementById('note:lat').value.startsWith('55.507')");
    }

    private static void assertSound(String what, Page page) {
        Markup.assertValidButForPrimeFaces(what, page.reload().text());
        PagesST.check(page);
    }
}
