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

/** One report with all that belongs to it, worked with by keyboard alone. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class OneConcernST {

    private static final String MAIN = "Lamporna vid slussvaktens stuga slocknade under stormen.";
    private static final String SAME =
            "Slussvaktens stuga ligger i mörker, lampan slocknade i stormen. Skräp överallt.";

    private final Site site;

    OneConcernST(Site site) {
        this.site = site;
    }

    @Tag("slow")
    @Test
    void from_what_is_near_by_to_an_answer(Staff coordinator) {
        var main = report(MAIN, "55.55731");
        var same = report(SAME, "55.55761");
        var code = same.send();
        main.send();
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        approve(office, main.number());
        approve(office, same.number());
        office = BackOffice.at(coordinator, Hand.KEYBOARD);
        var page = office.page();
        var path = "inkommet/" + same.number();

        office.open(path);
        assertThat(page.locator("#same").innerText())
                .contains(main.number(), "33 m bort", "samma dag", "samma kategori", "gemensamma ord:");
        assertThat(page.locator("section:has(#place-h)").innerText()).contains(main.number(), "33 m bort");
        office.goTo("jamfor=" + main.number());
        assertThat(page.locator("#same").innerText()).contains(MAIN, SAME);
        PagesST.check(page);

        office.press("merge:save");
        assertThat(office.reads()).contains("Rapporten är hopslagen.", "Samma händelse som " + main.number());
        PagesST.check(page);
        assertThat(followed(code)).contains("Fler har berättat om samma sak.").doesNotContain(main.number());
        office.open("inkommet/" + main.number());
        assertThat(office.reads()).contains("Fler har berättat om samma händelse.", same.number());

        office.open(path);
        office.press("separate:save");
        assertThat(office.reads())
                .contains("Rapporten står för sig själv igen", "Inte samma händelse som " + main.number());
        assertThat(followed(code)).doesNotContain("Fler har berättat om samma sak.");

        office.select("split:category", "Nedskräpning")
                .write("split:text", "Skräp kring slussen.")
                .press("split:save");
        assertThat(office.reads())
                .contains("Delen är en egen rapport nu.", "En del av den här rapporten hanteras för sig:");

        office.select("mall-answer", "Lampan").press("get-answer");
        assertThat(office.typed("answer:text")).contains("Gatuenheten har fått felet");
        var preview = page.locator("[data-preview='answer:text']");
        assertThat(preview.innerText()).contains("Så läser den som berättade det", "Gatuenheten har fått felet");
        PagesST.check(page);
        assertThat(followed(code)).as("nothing is sent by choosing").doesNotContain("Gatuenheten har fått felet");
        office.write("answer:text", "Lampan byts i morgon.");
        assertThat(preview.innerText()).contains("Lampan byts i morgon.").doesNotContain("Gatuenheten");
        office.press("answer:save");
        assertThat(followed(code))
                .contains("Lampan byts i morgon.", "En del av det du berättade hanterar vi för sig.")
                .doesNotContain("Skräp kring slussen.");
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void templates_are_kept_by_the_own_party(Staff coordinator, Staff officer) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("");
        office.goTo("svarsmallar");
        PagesST.check(coordinator.page());
        office.select("template:act", "Svara")
                .write("template:name", "Slussen")
                .write("template:text", "Slussen är {färg}.")
                .press("template:save");
        assertThat(office.notices()).contains("{färg} kan inte fyllas i.");
        assertThat(office.typed("template:name")).isEqualTo("Slussen");
        office.write("template:text", "Slussen i {plats} lagas.").press("template:save");
        assertThat(office.reads()).contains("Mallen är sparad.", "Slussen i {plats} lagas.");

        var police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        police.open("svarsmallar");
        assertThat(police.reads()).contains("Vi känner till det").doesNotContain("Slussen");

        office.pressNamed("Ta bort Slussen");
        assertThat(office.reads()).contains("Mallen är borttagen.").doesNotContain("Slussen i");
        assertThat(coordinator.complaints()).isEmpty();
    }

    private ReportByHttp report(String text, String lat) {
        return new ReportByHttp(site)
                .working()
                .fill(text, Map.of("pin", "on", "lat", lat, "lon", "13.23517"), Map.of());
    }

    private static void approve(BackOffice office, String number) {
        office.open("inkommet/" + number);
        office.press("read:approve");
    }

    private String followed(String code) {
        return site.get("/folj/" + code).body();
    }
}
