package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/**
 * Where the twelve problems of the demo end, told through the use cases (domain.md 7.2): phase, cycle, word and figures
 * as the pages print them, to the digit.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
class TwelveProblemsST {

    private record End(String title, String phase, int cycle, List<String> says) {

        static End of(String title, String phase, int cycle, String... says) {
            return new End(title, phase, cycle, List.of(says));
        }
    }

    private static final List<End> ENDS = List.of(
            End.of(
                    "Buskörning med moped och A-traktor kvällstid",
                    "Uppföljning",
                    1,
                    "Troligen effekt",
                    "0,57 (95 % osäkerhet: 0,35–0,91)",
                    "−44 händelser (−46 %)",
                    "runt om",
                    "En del kan ha flyttat, men mindre än vad som försvann.",
                    "steg 3 av 5",
                    "Beslut: Fortsätt som nu"),
            End.of(
                    "Skadegörelse och klotter i centrum",
                    "Uppföljning",
                    1,
                    "Kan inte säkert säga",
                    "0,49 (95 % osäkerhet: 0,20–1,18)",
                    "−13 händelser (−54 %)"),
            End.of(
                    "Mörk gångväg mellan hållplats och bostäder",
                    "Åtgärder",
                    1,
                    "Kan inte säkert säga",
                    "−8,0 procentenheter (95 % osäkerhet: från −18,1 till +2,1)",
                    "178",
                    "172"),
            End.of(
                    "Skymd sikt i parkstråk",
                    "Avslutat",
                    1,
                    "Kan inte säkert säga",
                    "Löst",
                    "bara genomförandet är uppföljt",
                    "Det finns inga siffror än."),
            End.of("Höga hastigheter på genomfart", "Analys", 1, "58 km/h", "46 km/h"),
            End.of(
                    "Otryggt vid stationen sena kvällar",
                    "Kartläggning",
                    1,
                    "Backade: Kartläggning",
                    "Ny information",
                    "14 september 2026"),
            End.of("Nedskräpning och fester i friluftsområde", "Åtgärder", 1, "120 kg", "70 kg"),
            End.of(
                    "Unga, alkohol och cannabis på helgkvällar",
                    "Åtgärder",
                    2,
                    "Kan inte säkert säga",
                    "Beslut: Börja ett nytt varv",
                    "38 %",
                    "32 %"),
            End.of(
                    "Cykelstölder vid pendlarparkering",
                    "Analys",
                    2,
                    "Ingen effekt",
                    "1,16 (95 % osäkerhet: 0,48–2,81)",
                    "+1 händelser",
                    "Beslut: Börja ett nytt varv",
                    "Åtgärderna gav ingen effekt."),
            End.of("Stölder ur förråd i by och koloni", "Åtgärder", 1, "Startade grupper i grannsamverkan"),
            End.of(
                    "Farlig passage på skolväg över väg 108",
                    "Analys",
                    1,
                    "en säker passage kräver att Trafikverket bygger",
                    "besked med årtal"),
            End.of("Bedrägerier mot äldre", "Åtgärder", 1, "240 på 8 träffar"));

    @Test
    void each_ends_where_the_plan_of_the_demo_says(Staff staff, Site site) throws SQLException {
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        for (var end : ENDS) {
            office.open("problem/" + number(site, end.title()));
            var page = staff.page();
            assertThat(page.locator("ul.facts").innerText())
                    .as(end.title())
                    .contains(end.phase())
                    .contains("Varv " + end.cycle());
            var said = page.locator("main").textContent().replace('\u00a0', ' ');
            end.says().forEach(words -> assertThat(said).as(end.title()).contains(words));
        }
    }

    @Test
    void residents_read_the_same_word_and_only_what_was_approved(Site site) throws SQLException {
        assertThat(page(site, "Riktade trafikkontroller på kvällstid"))
                .contains("Troligen effekt.")
                .contains("96 före och 52 efter")
                .contains("71 före och 68 efter")
                .contains("Kommunen gör", "Polisen gör")
                .doesNotContain("Kontrollkvällar läggs");
        assertThat(page(site, "Fjorton nya armaturer längs gångvägen"))
                .contains("Kan inte säkert säga.")
                .contains("41 % av 178 svarande före, 33 % av 172 svarande efter")
                .contains("svarat i en enkät");
        assertThat(page(site, "Cykelställ där ramen"))
                .contains("Ingen effekt.")
                .contains("18 före och 19 efter")
                .contains("Det här är anmälda brott.");
        assertThat(page(site, "Skrivelse till Trafikverket om säker passage"))
                .as("the commitment of somebody else")
                .contains("Trafikverket")
                .doesNotContain("Åtagandet ligger hos");
    }

    private static String number(Site site, String title) throws SQLException {
        return site.ask("select number from problem where title = '" + title + "' order by id limit 1")
                .get(0)
                .get(0);
    }

    private static String page(Site site, String title) throws SQLException {
        var slug = site.ask("select slug from measure where title like '" + title + "%' order by id limit 1")
                .get(0)
                .get(0);
        return site.get("/atgarder/" + slug).body().replace("&nbsp;", " ").replace('\u00a0', ' ');
    }
}
