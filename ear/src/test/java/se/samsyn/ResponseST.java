package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.platform.Settings;

/** The third step of a problem: from a candidate over the choice to what was done, and a task on the way. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class ResponseST {

    @Test
    void a_candidate_is_weighed_chosen_and_aimed_and_a_task_is_given_and_done(Staff staff) {
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        var page = staff.page();
        office.open("problem");
        page.locator("main table a[href*='/problem/']").first().click();
        page.locator("main a[href$='/atgarder']").first().click();
        var work = page.url();
        assertSound("the calendar", staff);

        office.write("candidate:words", "Blommor på bron")
                .select("candidate:kind", "Situationell")
                .select("candidate:purpose", "Brott blir mindre sannolika")
                .select("candidate:effect", "Medelstor")
                .select("candidate:carrier", "kommunen")
                .write("candidate:kronor", "12000")
                .press("candidate:save");
        assertThat(office.reads())
                .contains("Kandidaten finns i inventeringen.")
                .contains("Blommor på bron")
                .contains("Inte avgjord");

        var choice = page.locator("details:has(summary:text('Blommor på bron')) form")
                .getAttribute("id");
        office.press(choice + ":choose");
        assertThat(office.reads()).contains("Skriv varför ni väljer eller avstår.");
        office.write(choice + ":why", "Billigt och snabbt.").press(choice + ":choose");
        assertThat(office.reads()).contains("Åtgärden är vald.").contains("Blommor på bron");

        page.locator("details:has([id='aim']) > summary").click();
        office.choose("aim", "Sköt och underhåll platsen")
                .choose("aim", "Väck samvetet")
                .press("aim:save");
        assertThat(page.locator("section[aria-labelledby='aim-h'] > ul").innerText())
                .contains("Sköt och underhåll platsen")
                .contains("Väck samvetet")
                .contains("SP-23");
        assertSound("the measure", staff);

        page.navigate(work);
        assertThat(office.reads()).contains("Billigt och snabbt.");
        office.write("task:words", "Räkna blomlådorna")
                .write("task:dueOn", LocalDate.now(Settings.ZONE).toString());
        page.locator("[id='task:member'] option:not([value=''])")
                .first()
                .evaluate("option => { option.selected = true }");
        office.press("task:save");
        assertThat(office.reads()).contains("Uppgiften är tillagd.").contains("Räkna blomlådorna");
        page.setViewportSize(390, 844);
        assertSound("the calendar on a phone", staff);
    }

    private static void assertSound(String what, Staff staff) {
        Markup.assertValidButForPrimeFaces(what, staff.page().reload().text());
        PagesST.check(staff.page());
    }
}
