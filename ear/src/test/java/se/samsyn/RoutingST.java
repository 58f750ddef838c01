package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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

/** Staff decide who gets reports: by hand, and by rules. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class RoutingST {

    private final Site site;

    RoutingST(Site site) {
        this.site = site;
    }

    @Tag("slow")
    @Test
    void a_report_is_laid_with_both_parties_and_taken_on(Staff coordinator) throws SQLException {
        new ReportByHttp(site).working().fill("Bänken står mitt i vägen.").send();
        var number = site.ask("select number from concern where text = 'Bänken står mitt i vägen.'")
                .get(0)
                .get(0);
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + number);
        assertThat(office.reads()).contains("Lagd hos: Gatuenheten");

        office.select("place:receiver", "Båda parter")
                .write("place:why", "Båda behöver titta på platsen.")
                .press("place:save");
        assertThat(office.reads())
                .contains("Lagd hos: Båda parter")
                .contains("Båda behöver titta på platsen.")
                .contains("Ska svara senast")
                .contains("Ser inte rapporten än");
        office.press("takeOn:save");

        assertThat(office.reads()).contains("Tog sig an den").contains("Har tagit sig an rapporten");
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_rule_is_written_tried_published_and_taken_back(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("regler");
        PagesST.check(coordinator.page());

        office.select("rule:category", "Otrygghet för äldre")
                .select("rule:area", "Norra: Bara och Klågerup")
                .select("rule:receiver", "Kultur och fritid")
                .press("rule:save");
        assertThat(office.reads()).contains("Utkastet skiljer sig från reglerna som gäller.");
        PagesST.check(coordinator.page());
        office.open("regler/prov");
        PagesST.check(coordinator.page());
        office.write("publish:reason", "Fritid har folk på plats.").press("publish:save");
        assertThat(office.reads()).contains("Reglerna gäller nu").contains("Fritid har folk på plats.");

        office.press("rules:rows:0:remove");
        office.open("regler/prov");
        office.write("publish:reason", "Fritid har slutat.").press("publish:save");

        assertThat(office.reads()).contains("Fritid har slutat.").doesNotContain("Utkastet skiljer sig");
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void who_may_not_decide_over_rules_does_not_find_them(Staff officer) {
        var office = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);

        assertThat(office.open("regler")).isEqualTo(404);
        assertThat(office.open("regler/prov")).isEqualTo(404);
    }
}
