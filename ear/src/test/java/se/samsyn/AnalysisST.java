package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Staff;
import se.samsyn.harness.TabRound;
import se.samsyn.pages.BackOffice;

/** The second step of a problem on its page: from the first answer to an analysis that both have commented. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class AnalysisST {

    @Test
    void both_parties_write_an_analysis_by_keyboard_alone_and_read_what_changed(Staff coordinator, Staff officer) {
        var ours = BackOffice.signIn(coordinator, "samordnare", Hand.KEYBOARD);
        var path = raise(ours, "Buskörning bakom skolan");
        ours.goTo("/analys");

        ours.write("PATTERNS:words_TIME", "Fredag kväll.")
                .write("PATTERNS:source_TIME", "Fältarnas noteringar")
                .select("PATTERNS:strength_TIME", "Medel")
                .press("PATTERNS:save");
        assertThat(ours.reads()).contains("Analysen är sparad.");
        ours.select("triangle:HANDLER", "saknas")
                .select("triangle:PLACE", "finns")
                .write("triangle:reason_EXPOSED", "De som störs bidrar inte.")
                .press("triangle:save");
        assertThat(coordinator.page().locator(".triangle svg").getAttribute("aria-label"))
                .contains("Person med inflytande: saknas", "Plats: finns");

        ours.press("chain:example");
        assertThat(chain(ours, 6))
                .startsWith("Behov av moped", "Införskaffning av moped")
                .endsWith("Störande mopedkörning i området");
        ours.pressNamed("Flytta ner länk 3");
        assertThat(coordinator.page().evaluate("document.activeElement.id"))
                .as("the focus goes with the link")
                .isEqualTo("chain:link3");
        ours.write("chain:link2", "Mopeden ställs i ett garage");
        coordinator.page().keyboard().press("Enter");
        coordinator.page().getByText("Händelsekedjan är sparad.").waitFor();
        assertThat(chain(ours, 6)).containsSequence("Mopeden ställs i ett garage", "Mopeden trimmas");

        ours.write("cause:statement", "Ingen annan plats att köra på")
                .select("cause:perspective", "Platsen och situationen")
                .select("cause:strength", "Starkt")
                .select("cause:municipality", "3")
                .press("cause:save");
        ours.write("cause:statement", "Mopeder är lätta att trimma")
                .select("cause:perspective", "De som g")
                .select("cause:strength", "Svagt")
                .select("cause:nearness", "Indirekt orsak")
                .select("cause:behind", "Ingen annan plats")
                .press("cause:save");
        assertThat(ours.reads()).contains("Kommunen 3, Polisen 0, andra 0").contains("Ligger bakom: Ingen annan plats");
        ours.write("KNOWLEDGE:words_GAPS", "Hur många som kör.").press("KNOWLEDGE:save");
        ours.select("comment:visibility", "b")
                .write("comment:text", "Stämmer med det fältarna ser.")
                .press("comment:save");
        TabRound.assertWhole(coordinator.page(), "the analysis");
        assertSound("the analysis", coordinator);

        var theirs = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        theirs.open(path + "/analys");
        assertThat(theirs.reads()).contains("Stämmer med det fältarna ser.");
        theirs.select("comment:visibility", "båda parter")
                .write("comment:text", "Vi håller med.")
                .press("comment:save");
        assertThat(officer.page()
                        .locator("section[aria-labelledby='check-h'] .status-unseen")
                        .count())
                .as("only sources of a second kind are missing")
                .isOne();
        theirs.goTo("?orsak=");
        theirs.write("cause:statement", "Ingen annan plats att köra moped på").press("cause:save");
        assertThat(theirs.reads()).contains("Orsaken är ändrad.").contains("att köra moped på");

        theirs.goTo("/versioner");
        officer.page()
                .locator("section[aria-labelledby='ANALYSIS-h'] a")
                .first()
                .click();
        assertThat(officer.page().locator("#skillnad mark").allInnerTexts())
                .as("also where the other cause lies behind it")
                .containsExactly("moped ", "moped ");
        assertThat(officer.page().locator("#skillnad").innerText()).contains("Kommunpolisen", "Orsak");
        assertSound("the difference", officer);
        officer.page().setViewportSize(390, 844);
        assertSound("the difference on a phone", officer);
        officer.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        theirs.open(path + "/analys");
        assertSound("the analysis on a phone in the dark", officer);
        assertThat(theirs.open(path + "/versioner?av=ANALYSIS&version=99")).isEqualTo(404);
        assertThat(theirs.open(path + "/versioner?av=ANALYSIS&version=a")).isEqualTo(404);
        assertThat(theirs.open(path + "/versioner?av=annat&version=1")).isEqualTo(404);
    }

    @Tag("slow")
    @Test
    void of_two_who_write_the_same_part_the_second_sees_both_texts(Staff coordinator, Staff officer) {
        var ours = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var path = raise(ours, "Skymd cykelbana");
        ours.open(path + "/analys");
        var theirs = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        theirs.open(path + "/analys");

        ours.write("PATTERNS:words_TIME", "På morgonen.").press("PATTERNS:save");
        theirs.write("KNOWLEDGE:words_GAPS", "Hur många.").press("KNOWLEDGE:save");
        assertThat(theirs.reads()).as("another part").contains("Analysen är sparad.");
        theirs.open(path + "/analys");
        ours.write("PATTERNS:words_TIME", "På kvällen.").press("PATTERNS:save");
        theirs.write("PATTERNS:words_TIME", "På natten.")
                .write("PATTERNS:words_SITE", "Buskar.")
                .press("PATTERNS:save");

        assertThat(theirs.conflict().innerText()).contains("På kvällen.", "På natten.");
        assertThat(theirs.conflict().locator("mark").allInnerTexts()).containsExactly("kvällen.", "natten.");
        PagesST.check(officer.page());
        theirs.choose("Spara min text över den nya");
        assertThat(theirs.typed("PATTERNS:words_TIME")).isEqualTo("På natten.");
        assertThat(theirs.typed("PATTERNS:words_SITE")).isEqualTo("Buskar.");
    }

    @Test
    void who_only_reads_sees_the_demos_analysis_and_no_form(Staff reader) {
        var office = BackOffice.signIn(reader, "handlaggare", Hand.MOUSE);
        office.open("problem");
        reader.page()
                .locator("main table tr:has-text('Unga, alkohol') a[href*='/problem/']")
                .first()
                .click();
        office.goTo("/analys");

        assertThat(office.reads())
                .contains("Äldre syskon och kompisar som köper ut")
                .contains("Uppgifter om enskilda hör inte hemma här.");
        assertThat(reader.page().locator("main form").count()).isZero();
        assertSound("an analysis that is only read", reader);
    }

    /** Answers the path of a new problem. */
    private static String raise(BackOffice office, String title) {
        office.open("problem/ny");
        office.write("raise:title", title)
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        return "problem/" + office.page().url().replaceAll(".*/|[?].*", "");
    }

    private static List<String> chain(BackOffice office, int links) {
        return IntStream.range(0, links)
                .mapToObj(i -> office.typed("chain:link" + i))
                .toList();
    }

    private static void assertSound(String what, Staff staff) {
        Markup.assertValidButForPrimeFaces(what, staff.page().reload().text());
        PagesST.check(staff.page());
        assertThat(staff.complaints()).as(what).isEmpty();
    }
}
