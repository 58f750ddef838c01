package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** Staff let the other party see what it needs of a report, look at that beforehand, and hand the work over. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class SharingStaffST {

    private static final String WORDS = "Någon sover i förrådet bakom skolan.";
    private static final String PLACE = "Bakom gymnastiksalen";

    private final Site site;

    SharingStaffST(Site site) {
        this.site = site;
    }

    @Tag("slow")
    @Test
    void from_tick_to_their_acceptance(Staff coordinator, Staff officer) {
        var report = new ReportByHttp(site).working().fill(WORDS, Map.of("placeWords", PLACE), Map.of());
        report.send();
        var path = "inkommet/" + report.number();
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        assertThat(police.open(path)).isEqualTo(404);
        assertThat(police.open(path + "/dela")).isEqualTo(404);
        office.open(path);
        office.press("read:approve");
        assertThat(office.reads()).contains("Inget är delat.");

        office.open(path + "/overlamna");
        assertThat(coordinator.page().locator("main input:checked").count())
                .as("nothing is ticked beforehand")
                .isZero();
        assertThat(preview(coordinator)).doesNotContain(WORDS).doesNotContain(PLACE);
        office.press("parts:save");
        assertThat(office.notices()).contains("Välj minst en del att dela.");
        office.choose("parts", "Texten, maskad").press("parts:save");
        PagesST.check(coordinator.page());
        assertThat(preview(coordinator)).contains(WORDS).doesNotContain(PLACE);
        assertThat(police.open(path)).as("to look ahead shares nothing").isEqualTo(404);
        office.select("confirm:unit", "Kommunpolisen")
                .write("confirm:request", "Kan ni prata med dem som sover där?")
                .select("confirm:stance", "Vi lämnar den helt")
                .select("confirm:ground", "Uppgifterna omfattas inte av sekretess")
                .press("confirm:save");
        assertThat(office.reads()).contains("Arbetet är överlämnat.").contains("Överlämnad till: Kommunpolisen");

        police.open(path);
        assertThat(police.reads())
                .contains(WORDS)
                .contains("Kan ni prata med dem som sover där?")
                .doesNotContain(PLACE);
        PagesST.check(officer.page());
        police.press("takeOn:save");
        assertThat(police.reads()).contains("Tog sig an den");

        police.select("noting:visibility", "egna parten")
                .write("noting:text", "Patrullen åker förbi i kväll.")
                .press("noting:save");
        assertThat(police.reads()).contains("Patrullen åker förbi i kväll.");
        office.open(path);
        assertThat(office.reads()).contains("Har tagit sig an rapporten").doesNotContain("Patrullen");

        office.open(path + "/dela");
        PagesST.check(coordinator.page());
        office.select("withdraw:part", "texten")
                .write("withdraw:reason", "De behöver den inte längre.")
                .press("withdraw:save");
        police.open(path);
        assertThat(police.reads())
                .contains("Texten är inte delad med er.")
                .contains("Delas inte längre: texten")
                .doesNotContain(WORDS)
                .doesNotContain("De behöver den inte längre.");
        assertThat(coordinator.complaints()).isEmpty();
    }

    private static String preview(Staff staff) {
        return staff.page().locator("#preview").innerText();
    }
}
