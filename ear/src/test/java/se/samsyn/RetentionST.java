package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** The pages of how long things are kept. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionST {

    @Tag("slow")
    @Test
    void the_archivist_writes_down_a_decision_and_stops_it_again(Staff archivist) {
        var office = BackOffice.signIn(archivist, "registrator", Hand.MOUSE);
        assertThat(office.open("gallring")).isEqualTo(200);
        assertThat(office.reads()).contains("Inget beslut. Inget gallras.");
        PagesST.check(archivist.page());
        archivist.page().locator("main a[href$='/gallring/PHOTO']").click();
        PagesST.check(archivist.page());

        office.write("decide:number", "KS 2026/117 § 8").write("decide:by", "Kommunstyrelsen");
        office.write("decide:on", "2026-03-02").write("decide:days", "40000").press("decide:save");
        assertThat(office.notices()).contains("Ange mellan 1 och 36");
        office.write("decide:days", "36000").press("decide:save");

        assertThat(office.reads()).contains("Beslutet är inskrivet.").contains("KS 2026/117 § 8");
        assertThat(office.open("gallring/PHOTO")).isEqualTo(200);
        assertThat(office.reads()).contains("Gallras varje natt.").contains("Inget är så gammalt.");
        office.press("suspend:save");
        assertThat(office.reads()).contains("Gallringen är stoppad.").doesNotContain("KS 2026/117 § 8");
    }

    @Test
    void the_archivist_holds_a_report_back_and_lets_it_go(Staff archivist, Site site) throws SQLException {
        var number = site.ask("select max(number) from concern where owner_party = 'MUNICIPALITY'")
                .get(0)
                .get(0);
        var office = BackOffice.signIn(archivist, "registrator", Hand.MOUSE);
        office.open("gallring");
        office.write("hold:number", "2001-999999")
                .write("hold:ground", "Tillsyn, JO 2026/17.")
                .press("hold:save");
        assertThat(office.notices()).contains("Det finns ingen rapport hos kommunen");
        office.write("hold:number", number).press("hold:save");

        assertThat(office.reads()).contains("Undantaget är inskrivet.").contains("Tillsyn, JO 2026/17.");
        PagesST.check(archivist.page());
        archivist.page().locator("main a[href*='/gallring/undantag/']").click();
        PagesST.check(archivist.page());
        office.press("lift:save");
        assertThat(office.notices()).contains("Skriv varför.");
        office.write("lift:because", "Tillsynen är slut.").press("lift:save");
        assertThat(office.reads()).contains("Undantaget är borttaget.").doesNotContain("Tillsyn, JO 2026/17.");
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void nobody_else_finds_them(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);

        assertThat(office.open("gallring")).isEqualTo(404);
        assertThat(office.open("gallring/PHOTO")).isEqualTo(404);
    }
}
