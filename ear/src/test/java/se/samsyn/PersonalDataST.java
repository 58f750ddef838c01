package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** What the data protection officer does for a person who asks, and writes down of it. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataST {

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void the_registers_are_sound_and_hold_what_was_written(int width, Staff officer) {
        officer.page().setViewportSize(width, 900);
        var office = BackOffice.signIn(officer, "dataskyddsombud", Hand.MOUSE);

        assertThat(office.open("personuppgifter")).isEqualTo(200);
        office.choose("Begäranden om personuppgifter");
        office.press("request:save");
        assertThat(office.notices()).contains("Välj ett alternativ").contains("Skriv dagen");
        PagesST.check(officer.page());
        office.select("request:kind", "Rättelse")
                .write("request:receivedOn", "2026-01-31")
                .press("request:save");
        assertThat(office.reads()).contains("Begäran är inskriven.").contains("2026-02-28");
        officer.page().locator("main table a").first().click();
        office.select("close:outcome", "Avslagen").press("close:save");
        assertThat(office.notices()).contains("Skriv varför.");
        office.write("close:because", "Texten är en allmän handling.").press("close:save");
        assertThat(office.reads()).contains("Begäran är avslutad.").contains("Avslagen");
        PagesST.check(officer.page());

        office.open("personuppgifter/incidenter");
        office.write("incident:foundAt", "2026-01-30T14:30")
                .write("incident:happened", "Brevet gick till 811218-9876.")
                .write("incident:persons", "två")
                .write("incident:consequences", "Någon kan ha läst det.")
                .write("incident:measures", "Brevet är tillbaka.")
                .press("incident:save");
        assertThat(office.notices()).contains("Skriv antalet med siffror");
        office.write("incident:persons", "2").press("incident:save");
        assertThat(office.notices()).contains("Ta bort personnummer");
        office.write("incident:happened", "Ett brev gick till fel mottagare.").press("incident:save");
        assertThat(office.reads())
                .contains("Incidenten är sparad.")
                .contains("Skulle ha anmälts senast 2 februari 2026");
        PagesST.check(officer.page());
        officer.page().locator("main table a").last().click();
        office.write("not:because", "Mottagaren hade tystnadsplikt.").press("not:save");
        assertThat(office.reads()).contains("Anmäls inte: Mottagaren hade tystnadsplikt.");
        for (var path : new String[] {"personuppgifter/begaran", "personuppgifter/incidenter"}) {
            Markup.assertValidButForPrimeFaces(path, officer.open(path).text());
        }
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void a_persons_address_is_left_unused_and_used_again(Staff officer, Site site) {
        var report = new ReportByHttp(site)
                .working()
                .fill(
                        "Det är mörkt vid trappan.",
                        Map.of("placeWords", "Vid trappan"),
                        Map.of("address", "ratta@exempel.se", "wantsAnswer", "yes"));
        var code = report.send();
        var office = BackOffice.signIn(officer, "dataskyddsombud", Hand.MOUSE);
        office.open("personuppgifter");
        office.write("search:typed", report.number()).press("search:save");
        mend(office, "Radera")
                .select("mend:identity", "Visade legitimation på plats")
                .press("mend:save");
        assertThat(office.notices()).contains("Det är inte visat att uppgiften är personens.");

        office.write("search:typed", code).press("search:save");
        mend(office, "Rätta: en ny adress eller ett nytt nummer").press("mend:save");
        assertThat(office.notices()).contains("Välj hur personen visade vem den är.");
        office.select("mend:identity", "Visade legitimation på plats")
                .write("mend:address", "hemma hos mig")
                .press("mend:save");
        assertThat(office.notices()).contains("telefonnummer");
        assertThat(office.typed("mend:address")).as("what was typed stays").isEqualTo("hemma hos mig");
        PagesST.check(officer.page());
        office.select("mend:deed", "Begränsa: spara, men använd inte").press("mend:save");

        assertThat(office.reads()).contains("Uppgiften är begränsad.");
        office.press("search:save");
        assertThat(office.reads()).contains("Används inte. Sparas tills personen vill något annat");
        mend(office, "Häva begränsningen").press("mend:save");
        assertThat(office.reads()).contains("Begränsningen är hävd.");
        assertThat(officer.page().url()).doesNotContain(code).doesNotContain(report.number());
        assertThat(officer.complaints()).isEmpty();
    }

    /** Chooses the contact details that were found, and what is to be done with them. */
    private static BackOffice mend(BackOffice office, String deed) {
        var contact =
                office.page().locator("#uppgift option[value^='CONTACT:']").getAttribute("value");
        office.page().locator("#uppgift").selectOption(contact);
        return office.select("mend:deed", deed);
    }

    @Test
    void nobody_else_finds_the_registers(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);

        assertThat(office.open("personuppgifter/begaran")).isEqualTo(404);
        assertThat(office.open("personuppgifter/incidenter")).isEqualTo(404);
    }
}
