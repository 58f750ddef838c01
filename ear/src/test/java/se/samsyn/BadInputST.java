package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** What cannot be taken is answered in words, and what was typed is still there. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputST {

    @Test
    void a_text_of_100_000_characters_is_told_to_be_too_long_and_kept(Site site) {
        var text = "å".repeat(100_000);
        var form = new ReportByHttp(site).begin();

        var page = form.submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", text));

        assertThat(page).contains("Texten är för lång. Den får vara högst 4").contains(">" + text + "</textarea>");
        assertThat(form.submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Mörkt.")))
                .contains("Var är platsen?");
    }

    @Test
    void a_point_in_the_neighbouring_municipality_is_answered_with_its_name(Site site) {
        var form = new ReportByHttp(site).begin();
        form.submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Mörkt."));

        var page = form.submit(Map.of("pin", "on", "lat", "55.6050", "lon", "13.0038", "placeWords", "Vid kiosken"));

        assertThat(page).contains("Malmö").contains("Vid kiosken").contains("Var är platsen?");
    }

    @Tag("slow")
    @Test
    void an_address_of_the_back_office_that_cannot_be_one_is_not_found(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);

        for (var folder : new String[] {"inkommet", "problem", "atgarder", "kommunikation", "tillganglighet", "bild"}) {
            for (var name :
                    new String[] {"hej", "0", "00000000-0000-0000-0000-000000000000", "%27%3B--", "x".repeat(300)}) {
                assertThat(office.open(folder + "/" + name))
                        .as(folder + "/" + name)
                        .isEqualTo(404);
            }
        }
        assertThat(office.open("inkommet/2025-000001/bild/hej")).isEqualTo(404);
    }

    @Test
    void of_two_who_edit_the_same_the_second_is_told_and_keeps_what_was_typed(Staff coordinator, Staff officer) {
        var municipality = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        municipality.open("problem/ny");
        municipality
                .write("raise:title", "Två skriver samtidigt")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        var path = "problem/" + municipality.page().url().replaceAll(".*/|[?].*", "");
        var police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        police.open(path);

        municipality
                .write("definition:questions:0:answer", "Mopeder som buskör")
                .write("definition:questions:2:answer", "Kvällar")
                .press("definition:save");
        police.write("definition:questions:0:answer", "Bilar som buskör")
                .write("definition:questions:1:answer", "Ågatan")
                .press("definition:save");

        assertThat(police.notices()).contains("Någon annan har ändrat samma sak medan du skrev");
        assertThat(police.typed("definition:questions:0:answer")).isEqualTo("Bilar som buskör");
        assertThat(police.typed("definition:questions:1:answer")).isEqualTo("Ågatan");
        assertThat(police.conflict().innerText())
                .contains("Så här står det nu", "Mopeder som buskör", "Så här skrev du", "Bilar som buskör")
                .as("what only one of them has changed")
                .doesNotContain("Ågatan", "Kvällar");
        assertThat(police.conflict().locator("mark").allInnerTexts()).containsExactly("Mopeder ", "Bilar ");
        Axe.assertAccessible(officer.page());
        municipality.open(path);
        assertThat(municipality.typed("definition:questions:0:answer")).isEqualTo("Mopeder som buskör");

        police.choose("Spara min text över den nya");
        municipality.open(path);
        assertThat(municipality.typed("definition:questions:0:answer")).isEqualTo("Bilar som buskör");
        assertThat(municipality.typed("definition:questions:1:answer")).isEqualTo("Ågatan");
        assertThat(municipality.typed("definition:questions:2:answer"))
                .as("what the second one left as it was")
                .isEqualTo("Kvällar");
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void reports_that_cannot_be_found_are_named_at_the_field_and_what_was_typed_stays(Staff officer, Site site)
            throws SQLException {
        var others = site.ask("select number from concern where visibility = 'PARTY' limit 1")
                .get(0)
                .get(0);
        var office = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        office.open("problem/ny?rapporter=2020-999999," + others);
        office.write("raise:title", "Ett problem av ingenting").choose("raise:focusAreas", "Trygghet");

        office.press("raise:save");

        assertThat(office.page().locator("[id='raise:numbers-error']").innerText())
                .as("what is not there and what is not for them")
                .isEqualTo("De här numren hittar vi inte: 2020-999999, " + others + ". Rätta eller ta bort dem.");
        assertThat(office.typed("raise:title")).isEqualTo("Ett problem av ingenting");
        assertThat(office.typed("raise:numbers")).isEqualTo("2020-999999," + others);
        Axe.assertAccessible(officer.page());
        office.write("raise:numbers", "").press("raise:save");
        assertThat(office.reads()).contains("Problemet är skapat.");
    }

    @Tag("slow")
    @Test
    void an_address_with_too_many_reports_is_refused_in_words_and_asks_for_permission_all_the_same(
            Staff coordinator, Staff reader) {
        var address = "problem/ny?rapporter=" + "2020-999999,".repeat(100);
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);

        assertThat(BackOffice.signIn(reader, "handlaggare", Hand.MOUSE).open(address))
                .isEqualTo(404);
        assertThat(office.open(address)).isEqualTo(200);
        office.write("raise:title", "Ett problem av hundra").press("raise:save");
        assertThat(office.page().locator("[id='raise:numbers-error']").innerText())
                .contains("600");
        assertThat(office.typed("raise:title")).isEqualTo("Ett problem av hundra");
    }

    @Tag("slow")
    @Test
    void a_second_answer_is_not_sent_over_the_first_and_is_offered_as_a_draft(
            Staff coordinator, Staff reader, Site site) throws SQLException {
        var text = "Lampan vid dammen blinkar.";
        new ReportByHttp(site).working().fill(text).send();
        var number = site.ask("select number from concern where text = '" + text + "'");
        var path = "inkommet/" + number.get(0).get(0);
        var first = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        first.open(path);
        first.press("read:approve");
        var second = BackOffice.signIn(reader, "handlaggare", Hand.MOUSE);
        second.open(path);

        first.write("answer:text", "Vi byter lampan i maj.").press("answer:save");
        second.page().waitForResponse(answer -> answer.url().endsWith("/utkast"), () -> second.write(
                        "answer:text", "Lampan är hel.")
                .press("answer:save"));

        assertThat(second.notices()).contains("Någon annan har ändrat samma sak medan du skrev");
        assertThat(second.typed("answer:text")).isEqualTo("Lampan är hel.");
        assertThat(second.conflict().innerText()).contains("Vi byter lampan i maj.", "Lampan är hel.");
        first.write("answer:text", "Vi byter lampan i juni.").press("answer:save");
        second.open(path);
        assertThat(second.reads())
                .contains("Vi byter lampan i juni.")
                .contains("Du har ett utkast")
                .contains("Någon har ändrat det som står här efter det.");
        second.page().getByText("Ta fram").click();
        assertThat(second.typed("answer:text")).isEqualTo("Lampan är hel.");

        first.write("answer:text", "Lampan byts nästa vecka.").press("answer:save");
        second.press("answer:save").choose("Låt det nya stå");
        assertThat(second.reads()).contains("Lampan byts nästa vecka.").doesNotContain("Du har ett utkast");
        assertThat(reader.complaints()).isEmpty();
    }
}
