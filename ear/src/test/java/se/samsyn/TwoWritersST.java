package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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

/** Whoever is too late sees what stands now beside what they wrote, in every form alike. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoWritersST {

    private static final String OVERWRITE = "Spara min text över den nya";

    @Tag("slow")
    @Test
    void a_measure_in_its_outline_and_in_what_residents_read(Staff coordinator, Staff officer) {
        var first = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        first.open("problem/ny");
        first.write("raise:title", "Två om samma åtgärd")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        first.open("atgarder/ny?problem=" + first.page().url().replaceAll(".*/|[?].*", ""));
        first.write("propose:title", "Mer ljus").press("propose:save");
        var path = "atgarder/" + first.page().url().replaceAll(".*/|[?].*", "");
        var second = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        officer.page().setViewportSize(390, 844);
        second.open(path);

        first.choose("outline", "Trygghet")
                .select("outline:effect", "Brott gör mindre skada")
                .write("outline:internalText", "Först på torget.")
                .press("outline:save");
        second.select("outline:effect", "Mindre sannolikt och mindre skada")
                .write("outline:title", "Mer ljus på torget")
                .press("outline:save");

        assertThat(second.conflict().innerText())
                .contains("Brott gör mindre skada", "Mindre sannolikt och mindre skada")
                .doesNotContain("Mer ljus på torget", "Först på torget.");
        assertThat(second.typed("outline:title")).isEqualTo("Mer ljus på torget");
        assertThat(second.typed("outline:internalText")).isEqualTo("Först på torget.");
        Axe.assertAccessible(officer.page());
        second.choose(OVERWRITE);
        assertThat(second.typed("outline:title")).isEqualTo("Mer ljus på torget");
        assertThat(second.typed("outline:internalText")).isEqualTo("Först på torget.");

        first.open(path);
        first.write("public:text", "Vi sätter upp fler lampor.").press("public:save");
        second.write("public:text", "Vi sätter upp nya lampor.").press("public:save");
        assertThat(second.conflict().locator("mark").allInnerTexts()).containsExactly("fler ", "nya ");
        second.choose("Låt det nya stå");
        assertThat(second.typed("public:text")).isEqualTo("Vi sätter upp fler lampor.");
        assertThat(second.reads()).doesNotContain("Du har ett utkast");
        assertThat(officer.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void an_announcement(Staff coordinator, Staff communicator) {
        var first = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        first.open("kommunikation/ny");
        first.write("draft:title", "Vi lyssnar på torget").press("draft:save");
        var path = "kommunikation/" + first.page().url().replaceAll(".*/|[?].*", "");
        var second = BackOffice.signIn(communicator, "kommunikator", Hand.MOUSE);
        second.open(path);

        first.write("draft:title", "Vi lyssnar på torget i maj").press("draft:save");
        second.write("draft:title", "Vi lyssnar vid stationen").press("draft:save");

        assertThat(second.conflict().innerText()).contains("Vi lyssnar på torget i maj", "Vi lyssnar vid stationen");
        second.choose(OVERWRITE);
        assertThat(second.typed("draft:title")).isEqualTo("Vi lyssnar vid stationen");
        assertThat(second.reads()).doesNotContain("Du har ett utkast");
    }

    @Tag("slow")
    @Test
    void what_can_no_longer_be_saved_is_still_there_to_be_copied(Staff coordinator, Staff reader, Site site)
            throws SQLException {
        var text = "Bänken vid dammen är sönder.";
        new ReportByHttp(site).working().fill(text).send();
        var number = site.ask("select number from concern where text = '" + text + "'");
        var path = "inkommet/" + number.get(0).get(0);
        var first = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        first.open(path);
        first.press("read:approve");
        var second = BackOffice.signIn(reader, "handlaggare", Hand.MOUSE);
        second.open(path);

        first.write("close:text", "Bänken är hel.").press("close:save");
        second.write("answer:text", "Vi lagar bänken.").press("answer:save");

        assertThat(second.conflict().innerText())
                .contains("Det går inte längre att spara", "Bänken är hel.", "Vi lagar bänken.", "Samordnaren")
                .doesNotContain(OVERWRITE);
    }
}
