package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.pages.ReportForm;
import se.samsyn.platform.Settings;

/** One new problem twice around the SARA cycle, by people of both parties who each see what the other one does. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
@Tag("slow")
class CyclesST {

    private static final String TITLE = "Cykelstölder vid Ladugatan";

    @Test
    void a_measure_without_effect_leads_into_a_second_cycle_that_ends_the_problem(
            Resident resident, Staff coordinator, Staff officer, Staff head) {
        new Cycles(resident, coordinator, officer, head).walk();

        assertThat(coordinator.complaints()).isEmpty();
        assertThat(officer.complaints()).isEmpty();
        assertThat(head.complaints()).isEmpty();
    }

    private static final class Cycles {

        private final Resident resident;
        private final Staff coordinator;
        private final Staff officer;
        private final BackOffice municipality;
        private final BackOffice police;
        private final BackOffice head;
        private final String today = LocalDate.now(Settings.ZONE).toString();
        private String problem = "";

        Cycles(Resident resident, Staff coordinator, Staff officer, Staff head) {
            this.resident = resident;
            this.coordinator = coordinator;
            this.officer = officer;
            this.municipality = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
            this.police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
            this.head = BackOffice.signIn(head, "lpochef", Hand.KEYBOARD);
        }

        void walk() {
            var code = scanning();
            analysis("Ställen går inte att låsa fast ramen i");
            var first = candidate();
            var slug = decideAndPublish(first, "Ställen går inte att låsa fast ramen i");
            carryOut(first);
            assess(first, "18", "19", "22", "20");
            conclude("Stölderna är lika många.", "Börja ett nytt varv", "Åtgärden gav ingen effekt.");
            seenByPolice("Ingen effekt", "Beslut: Börja ett nytt varv");
            tellResidents(slug, code);

            secondCycle();
            analysis("Cyklarna står olåsta eller låsta bara i hjulet");
            var second = proposed("Låskampanj vid stationen");
            decideAndPublish(second, "Cyklarna står olåsta");
            carryOut(second);
            assess(second, "19", "5", "20", "21");
            conclude("Stölderna är mycket färre.", "Avsluta", "Målet är nått.");
            seenByPolice("Troligen effekt", "Ingen effekt", "Varv 2");
            close();
        }

        /** From two reports to a problem that both lead; answers the code of one who told. */
        private String scanning() {
            var first = tell();
            var second = tell();
            for (var told : new ReportForm.Told[] {first, second}) {
                municipality.open("inkommet/" + told.number());
                municipality.press("read:approve");
            }
            municipality.open("problem/ny?rapporter=" + first.number() + "+" + second.number());
            municipality
                    .write("raise:title", TITLE)
                    .choose("raise:focusAreas", "Trygghet")
                    .press("raise:save");
            problem = municipality.page().url().replaceAll(".*/|[?].*", "");
            municipality.select("appoint:lead", "Samordnaren").press("appoint:save");
            police.open("problem/" + problem);
            assertThat(police.reads()).contains(TITLE).contains("Kartläggning").contains("Samordnaren");
            police.select("appoint:lead", "Kommunpolisen").press("appoint:save");
            police.select("cite:kind", "Brottsstatistik")
                    .write("cite:text", "Anmälda cykelstölder vid Ladugatan, bara antal.")
                    .select("cite:strength", "Medel")
                    .press("cite:save");
            municipality.open("problem/" + problem);
            assertThat(municipality.reads())
                    .contains("Kommunpolisen")
                    .contains("Anmälda cykelstölder vid Ladugatan, bara antal.");
            municipality
                    .write("definition:questions:0:answer", "Cyklar stjäls ur ställen")
                    .write("definition:questions:1:answer", "Ladugatan")
                    .write("definition:questions:2:answer", "Vardagar")
                    .write("definition:questions:3:answer", "Varje vecka")
                    .press("definition:save");
            Axe.assertAccessible(coordinator.page());
            move("Gå vidare till Analys");
            police.open("problem/" + problem);
            assertThat(police.typed("definition:questions:1:answer")).isEqualTo("Ladugatan");
            assertThat(police.reads()).contains("Gick vidare: Analys");
            return first.code();
        }

        private ReportForm.Told tell() {
            return ReportForm.open(resident, Hand.MOUSE)
                    .begin()
                    .what("TRAFFIC", "TRB", "Grannens cykel med gnisslet är borta.")
                    .next()
                    .whereOnTheMap()
                    .next()
                    .next()
                    .next()
                    .send();
        }

        /** The police name the cause, the municipality reads it and goes on. */
        private void analysis(String cause) {
            police.open("problem/" + problem + "/analys");
            police.write("cause:statement", cause)
                    .select("cause:perspective", "Platsen och situationen")
                    .select("cause:strength", "Starkt")
                    .press("cause:save");
            municipality.open("problem/" + problem);
            assertThat(municipality.reads()).contains(cause);
            municipality.select("move:to", "Gå vidare till Åtgärder").write("move:reason", "Orsaken är klar.");
            municipality.press("move:save");
            assertThat(municipality.reads()).contains("Gick vidare: Åtgärder");
        }

        /** Put into the inventory by the police, chosen by the municipality, who would carry it. Answers its number. */
        private String candidate() {
            police.open("problem/" + problem + "/atgarder");
            police.write("candidate:words", "Ramlåsbara ställ på Ladugatan")
                    .select("candidate:kind", "Situationell")
                    .select("candidate:purpose", "Brott blir mindre sannolika")
                    .select("candidate:effect", "Medelstor")
                    .select("candidate:carrier", "kommunen")
                    .press("candidate:save");
            municipality.open("problem/" + problem + "/atgarder");
            assertThat(municipality.reads()).contains("Ramlåsbara ställ på Ladugatan");
            Axe.assertAccessible(coordinator.page());
            var choice = municipality
                    .page()
                    .locator("details:has(summary:text('Ramlåsbara ställ på Ladugatan')) form")
                    .getAttribute("id");
            municipality.write(choice + ":why", "Enkelt att göra.").press(choice + ":choose");
            return municipality.page().url().replaceAll(".*/|[?].*", "");
        }

        private String proposed(String title) {
            municipality.open("atgarder/ny?problem=" + problem);
            municipality
                    .write("propose:title", title)
                    .choose("propose:causes", "Cyklarna står olåsta")
                    .choose("propose:focusAreas", "Trygghet")
                    .press("propose:save");
            municipality.act("Välj");
            return municipality.page().url().replaceAll(".*/|[?].*", "");
        }

        /** Both describe it; residents read it when both have approved. Answers the end of its public address. */
        private String decideAndPublish(String measure, String cause) {
            municipality.open("atgarder/" + measure);
            municipality
                    .choose("outline:causes", cause)
                    .choose("outline:focusAreas", "Trygghet")
                    .press("outline:save");
            municipality.write("contribution:sentence", "Byter ställen.").press("contribution:save");
            municipality
                    .write("public:text", "Vi byter ställen på Ladugatan.")
                    .write("public:problem", "Cyklar stjäls varje vecka.")
                    .write("public:causes", "Cyklarna går inte att låsa fast.")
                    .press("public:save");
            municipality.write("place:words", "Ladugatan, Svedala").press("place:save");
            police.open("atgarder/" + measure);
            assertThat(police.typed("public:text")).isEqualTo("Vi byter ställen på Ladugatan.");
            police.write("contribution:sentence", "Märker cyklar.").press("contribution:save");

            municipality.open("atgarder/" + measure);
            municipality.act("Besluta").act("Publicera");
            assertThat(municipality.notices()).contains("Båda parterna måste godkänna");
            municipality.open("atgarder/" + measure);
            municipality.press("approve:save");
            head.open("atgarder/" + measure);
            assertThat(head.reads()).contains("Godkänt av Samordnaren");
            head.press("approve:save");
            municipality.open("atgarder/" + measure);
            assertThat(municipality.reads()).contains("Godkänt av Lokalpolisområdeschefen");
            Axe.assertAccessible(coordinator.page());
            municipality.act("Publicera");
            var slug = municipality
                    .page()
                    .locator("ul.facts a[href^='/atgarder/']")
                    .last()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
            resident.open("atgarder/" + slug);
            assertThat(resident.page().locator("main").innerText())
                    .contains("Vi byter ställen på Ladugatan.")
                    .contains("Byter ställen.")
                    .contains("Märker cyklar.")
                    .contains("Cyklarna går inte att låsa fast.");
            return slug;
        }

        private void carryOut(String measure) {
            municipality.open("atgarder/" + measure);
            municipality.act("Starta", "on", today);
            municipality
                    .write("work:words", "Alla ställ är bytta.")
                    .write("work:dose", "Alla på en gång")
                    .press("work:save");
            municipality.act("Markera som genomförd", "on", today);
            police.open("atgarder/" + measure);
            assertThat(police.reads()).contains("Alla ställ är bytta.").contains("Genomförd");
            municipality.open("problem/" + problem);
            municipality.select("move:to", "Gå vidare till Uppföljning").write("move:reason", "Åtgärden är genomförd.");
            municipality.press("move:save");
        }

        /** First what was carried out, then the figures: what is shown is reckoned from them. */
        private void assess(String measure, String before, String after, String comparedBefore, String comparedAfter) {
            police.open("problem/" + problem);
            assertThat(police.reads()).contains("Gick vidare: Uppföljning").contains("Börja med genomförandet");
            var page = police.page();
            page.locator("details:has([id='process']) > summary").click();
            page.locator("[id='process:measure'] option")
                    .filter(new Locator.FilterOptions().setHasText(measure))
                    .evaluate("option => { option.selected = true }");
            police.select("process:carriedOut", "Genomförd som planerat")
                    .write("process:dose", "Alla ställ.")
                    .press("process:save");
            municipality.open("problem/" + problem);
            assertThat(municipality.reads()).contains("Alla ställ.");
            municipality
                    .write("study:counted", "Anmälda cykelstölder " + after)
                    .select("study:source", "Anmälda brott")
                    .write("study:sourceWords", "Bara antal")
                    .write("study:beforeFrom", "2024-09")
                    .write("study:beforeTo", "2025-02")
                    .write("study:afterFrom", "2025-09")
                    .write("study:afterTo", "2026-02")
                    .write("study:placeTREATED", "Ladugatan")
                    .write("study:beforeTREATED", before)
                    .write("study:afterTREATED", after)
                    .write("study:placeCOMPARISON", "Åkergatan")
                    .write("study:beforeCOMPARISON", comparedBefore)
                    .write("study:afterCOMPARISON", comparedAfter)
                    .press("study:save");
            Axe.assertAccessible(coordinator.page());
        }

        private void conclude(String effect, String course, String why) {
            municipality.open("problem/" + problem);
            municipality
                    .write("evaluation:process", "Allt blev gjort som planerat.")
                    .write("evaluation:effect", effect);
            municipality
                    .page()
                    .locator("[id='evaluation:study'] option:not([value=''])")
                    .first()
                    .evaluate("option => { option.selected = true }");
            municipality
                    .select("evaluation:course", course)
                    .write("evaluation:why", why)
                    .press("evaluation:save");
        }

        private void seenByPolice(String... words) {
            police.open("problem/" + problem);
            assertThat(police.reads()).contains(words);
        }

        /** The police word it, both approve, the resident who told reads it. */
        private void tellResidents(String slug, String code) {
            police.open("problem/" + problem);
            police.write("finding:heading", "Anmälda cykelstölder på Ladugatan")
                    .write("finding:words", "Stölderna är lika många som förut. Vi börjar om.");
            police.page()
                    .locator("[id='finding:study'] option:not([value=''])")
                    .first()
                    .evaluate("option => { option.selected = true }");
            police.press("finding:save");
            municipality.open("problem/" + problem);
            assertThat(municipality.reads()).contains("Stölderna är lika många som förut.");
            municipality.press("findingApprove0:save");
            head.open("problem/" + problem);
            head.press("findingApprove0:save");
            resident.open("atgarder/" + slug);
            assertThat(resident.page().locator("main").innerText()).doesNotContain("Stölderna är lika många");
            police.open("problem/" + problem);
            police.press("findingPublish0:save");

            for (var path : new String[] {"atgarder/" + slug, "folj/" + code}) {
                resident.open(path);
                assertThat(resident.page().locator("main").innerText())
                        .contains("Stölderna är lika många som förut. Vi börjar om.")
                        .contains("Ingen effekt.")
                        .contains("18 före och 19 efter")
                        .contains("Det här är anmälda brott.")
                        .doesNotContain("gnisslet")
                        .doesNotContain("Bara antal");
                Axe.assertAccessible(resident.page());
            }
        }

        private void secondCycle() {
            police.open("problem/" + problem);
            police.select("move:to", "Backa till Analys")
                    .select("move:back", "Ny information")
                    .write("move:reason", "Åtgärden gav ingen effekt, så vi letar efter fler orsaker.")
                    .press("move:save");
            municipality.open("problem/" + problem);
            assertThat(municipality.reads())
                    .contains("Varv 2")
                    .contains("Backade: Analys")
                    .contains("Åtgärden gav ingen effekt, så vi letar efter fler orsaker.")
                    .contains("Ställen går inte att låsa fast ramen i");
        }

        private void close() {
            municipality.open("problem/" + problem);
            municipality
                    .select("move:to", "Avsluta arbetet")
                    .select("move:outcome", "Minskat")
                    .write("move:reason", "Målet är nått.")
                    .press("move:save");
            police.open("problem/" + problem);
            assertThat(police.reads())
                    .contains("Avslutat")
                    .contains("Avslutade: Avslutat")
                    .contains("Minskat: Målet är nått.");
            Axe.assertAccessible(officer.page());
        }

        private void move(String step) {
            municipality.select("move:to", step).press("move:save");
        }
    }
}
