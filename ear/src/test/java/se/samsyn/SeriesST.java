package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** From a file of figures to a problem that rests on them, and its history. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class SeriesST {

    private static final String HEADER = "period;omrade;antal\n";

    @Test
    void a_file_is_tried_then_taken_in_and_a_problem_rests_on_it(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.goTo("/statistik");
        office.goTo("/statistik/ny");
        office.write("begin:name", "Sönderslagna lampor (påhittat)")
                .select("begin:source", "Verksamhetens egna uppgifter")
                .write("begin:producer", "Gatuenheten")
                .select("begin:measured", "Antal")
                .select("begin:step", "Månad")
                .select("begin:area", "Svedala")
                .write("begin:credit", "Påhittat")
                .select("begin:visibility", "båda parter")
                .press("begin:save");
        assertThat(office.reads()).contains("Serien är skapad.");

        office.file("import:file", "lampor.csv", HEADER + "2026-01;Svedala;7\n2026-02;Svedala;sju\n")
                .press("import:save");
        assertThat(office.reads())
                .contains("1 rad är fel. Ingenting är inläst.")
                .contains("Siffran går inte att läsa.");
        Axe.assertAccessible(office.page());

        var right = HEADER + "2026-01;Svedala;7\n2026-02;Svedala;..\n2026-03;Lund;40\n";
        office.file("import:file", "lampor.csv", right).press("import:save");
        assertThat(office.reads()).contains("Inget är inläst än. Filen har 2 nya siffror");
        Axe.assertAccessible(office.page());
        office.press("take:save");
        assertThat(office.reads())
                .contains("Siffrorna är inlästa.")
                .contains("januari 2026")
                .contains("uppgift saknas");

        office.file("import:file", "lampor.csv", right).press("import:save").press("take:save");
        assertThat(office.reads()).contains("Inget är ändrat.");

        office.file("import:file", "lampor-2.csv", HEADER + "2026-01;Svedala;9\n")
                .press("import:save")
                .press("take:save");
        assertThat(office.reads()).contains("rättad, var 7");
        Axe.assertAccessible(office.page());

        office.open("problem/ny");
        office.write("raise:title", "Lampor slås sönder")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        office.select("citeSeries:series", "Sönderslagna lampor (påhittat)")
                .select("citeSeries:strength", "Starkt")
                .press("citeSeries:save");
        assertThat(office.reads())
                .contains("Gäller februari 2026")
                .contains("Underlagets styrka: Starkt")
                .contains("januari 2026: 9");
        Axe.assertAccessible(office.page());

        office.goTo("/historik");
        assertThat(office.reads())
                .contains("En serie lades till: Verksamhetens egna uppgifter")
                .contains("Lade upp problemet: Kartläggning")
                .contains("0 dagar (0 veckor)");
        Axe.assertAccessible(office.page());
        office.goTo("slag=MOVE");
        assertThat(office.reads()).contains("Lade upp problemet").doesNotContain("En serie lades till");
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void a_series_that_is_higher_than_usual_is_suggested_and_raised_with_its_figures(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("problem/forslag");
        assertThat(office.reads())
                .contains("Fler än vanligt: Skadegörelse på kommunens fastigheter (påhittat)")
                .contains("är vanligt för samma tid på året")
                .doesNotContain("Fler än vanligt: Larm om störande körning");
        Axe.assertAccessible(office.page());

        office.goTo("serie=");
        assertThat(office.typed("raise:title")).contains("Skadegörelse på kommunens fastigheter");
        office.choose("raise:focusAreas", "Trygghet")
                .select("raise:strength", "Medel")
                .press("raise:save");
        var number = office.page().url().replaceAll(".*/|[?].*", "");
        assertThat(office.reads()).contains("DEMODATA – påhittat. Ingen verklig källa.");

        office.open("problem/forslag");
        assertThat(office.reads()).contains(number);
        assertThat(coordinator.complaints()).isEmpty();
    }
}
