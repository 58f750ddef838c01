package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.pages.ReportForm;
import se.samsyn.pages.ReportForm.Told;

/**
 * The main job end to end, in the browsers of a resident and of staff of both parties, by mouse and by keyboard alone.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(1)
class StoryST {

    private static final String SECRET_WORDS = "Min granne hör gruset knastra.";

    @Test
    void two_reports_become_a_problem_a_measure_and_a_joint_announcement(
            Resident resident, Staff coordinator, Staff communicator, Staff police, Site site) {
        walk(Hand.MOUSE, resident, coordinator, communicator, police, site);
    }

    @Tag("slow")
    @Test
    void and_so_they_do_by_the_keyboard_alone(
            Resident resident, Staff coordinator, Staff communicator, Staff police, Site site) {
        walk(Hand.KEYBOARD, resident, coordinator, communicator, police, site);
    }

    private static void walk(
            Hand hand, Resident resident, Staff coordinator, Staff communicator, Staff police, Site site) {
        var street = "Ågatan " + hand.name().charAt(0);
        var first = tell(resident, hand);
        var second = tell(resident, hand);

        var municipality = BackOffice.signIn(coordinator, "samordnare", hand);
        for (var told : new Told[] {first, second}) {
            municipality.open("inkommet/" + told.number());
            Axe.assertAccessible(coordinator.page());
            municipality.press("read:approve");
        }
        var problem = problem(municipality, "Buskörning på " + street, first, second);
        status(resident, first, "Del i ett större arbete");
        assertThat(resident.page().locator("#part-of").count())
                .as("nothing public came of it yet")
                .isZero();
        var slug = measure(municipality, coordinator, problem, "Farthinder på " + street);

        resident.open("atgarder/" + slug);
        assertThat(resident.page().locator("main").innerText())
                .contains("Farthinder på " + street)
                .contains("Vi bygger farthinder.")
                .contains("Kommunen gör");
        resident.open("karta");
        assertThat(resident.page().locator("main").innerText()).contains("Farthinder på " + street);
        status(resident, first, "Åtgärd planerad");
        resident.page().locator("section[aria-labelledby=part-of] a").click();
        assertThat(resident.page().url()).endsWith("/atgarder/" + slug);

        announce(communicator, municipality, police, hand, "Nya farthinder på " + street);
        resident.open("nyheter");
        assertThat(resident.page().locator("main").innerText()).contains("Nya farthinder på " + street);
        assertThat(site.get("/nyheter.atom").body()).contains("Nya farthinder på " + street);

        for (var path : new String[] {
            "/",
            "/atgarder",
            "/atgarder/" + slug,
            "/karta",
            "/nyheter",
            "/nyheter.atom",
            "/api/v1/measures.geojson?bbox=13,55.4,13.5,55.7&zoom=12",
            "/folj/" + first.code()
        }) {
            assertThat(site.get(path).body()).as(path).doesNotContain("gruset").doesNotContain(first.key());
        }
        assertThat(coordinator.complaints()).isEmpty();
        assertThat(police.complaints()).isEmpty();
    }

    private static Told tell(Resident resident, Hand hand) {
        return ReportForm.open(resident, hand)
                .begin()
                .what("TRAFFIC", "TRB", SECRET_WORDS)
                .next()
                .whereOnTheMap()
                .next()
                .next()
                .next()
                .send();
    }

    private static String problem(BackOffice office, String title, Told first, Told second) {
        office.open("problem/ny?rapporter=" + first.number() + "+" + second.number());
        office.write("raise:title", title)
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        var number = office.page().url().replaceAll(".*/|[?].*", "");
        office.write("definition:questions:0:answer", "Buskörning")
                .write("definition:questions:1:answer", "Ågatan")
                .write("definition:questions:2:answer", "Kvällar")
                .write("definition:questions:3:answer", "Varje vecka")
                .press("definition:save");
        office.select("move:to", "Gå vidare till Analys").press("move:save");
        office.select("move:to", "Backa till Kartläggning")
                .select("move:back", "Ny information")
                .press("move:save");
        assertThat(office.reads()).contains("Ny information");
        office.select("move:to", "Gå vidare till Analys").press("move:save");
        office.goTo("/analys");
        office.write("cause:statement", "Det saknas en plats att vara på")
                .select("cause:perspective", "Platsen och situationen")
                .select("cause:strength", "Medel")
                .press("cause:save");
        office.open("problem/" + number);
        office.select("move:to", "Gå vidare till Åtgärder")
                .write("move:reason", "Vi vet nog för att börja.")
                .press("move:save");
        return number;
    }

    private static String measure(BackOffice office, Staff coordinator, String problem, String title) {
        office.open("atgarder/ny?problem=" + problem);
        office.write("propose:title", title)
                .choose("propose:causes", "Det saknas en plats att vara på")
                .choose("propose:focusAreas", "Trygghet")
                .press("propose:save");
        Axe.assertAccessible(coordinator.page());
        office.write("contribution:sentence", "Bygger farthinder.").press("contribution:save");
        office.write("public:text", "Vi bygger farthinder.")
                .write("public:problem", "Det körs för fort på gatan.")
                .press("public:save");
        office.write("place:words", "Ågatan, Svedala").press("place:save");
        office.act("Välj").act("Besluta").act("Publicera");
        var link =
                office.page().locator("a[href*='/atgarder/'][href^='/atgarder/'], a[href^='http'][href*='/atgarder/']");
        return link.last().getAttribute("href").replaceAll(".*/", "");
    }

    private static void announce(Staff communicator, BackOffice coordinator, Staff police, Hand hand, String title) {
        var author = BackOffice.signIn(communicator, "kommunikator", hand);
        author.open("kommunikation/ny");
        author.write("draft:title", title)
                .write("draft:lead", "Det här gör vi på gatan.")
                .write("draft:body", "Vi bygger farthinder och polisen kontrollerar farten.")
                .choose("draft:channels", "Webb")
                .press("draft:save");
        var path = author.page()
                .url()
                .replaceAll(".*/kommunikation/", "kommunikation/")
                .replaceAll("[?].*", "");
        Axe.assertAccessible(communicator.page());
        author.press("send:save");
        coordinator.open(path);
        coordinator.press("approve:save");
        var officer = BackOffice.signIn(police, "polis.kommunikator", hand);
        officer.open(path);
        officer.press("approve:save");
        author.open(path);
        author.press("publish:save");
    }

    private static void status(Resident resident, Told told, String words) {
        resident.open("folj/" + told.code());
        assertThat(resident.page().locator("[aria-current=step]").innerText()).contains(words);
        assertThat(resident.page().content()).doesNotContain("gruset");
    }
}
