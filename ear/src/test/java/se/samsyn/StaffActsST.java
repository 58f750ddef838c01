package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.pages.ReportForm;

/** Acts of staff beside the main job, by mouse: each leaves its trace on the page. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class StaffActsST {

    private static final String JOINT = "Digital trygghetsvandring öppen till 31 mars";

    private final Site site;

    StaffActsST(Site site) {
        this.site = site;
    }

    @Tag("slow")
    @Test
    void a_report_is_given_to_a_colleague_laid_back_and_referred(Staff coordinator) throws SQLException {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + report("Vägen är hal vid bron.").number());

        office.press("read:approve");
        office.select("assign:assignee", "Handläggaren").press("assign:save");
        assertThat(office.reads()).contains("Tilldelad").contains("Handläggaren");
        office.press("unassign:save");
        assertThat(office.reads()).contains("Lagd tillbaka i kön");
        office.write("refer:receiver", "Trafikverket")
                .write("refer:reason", "Staten sköter vägen.")
                .press("refer:save");

        assertThat(office.reads()).contains("Hänvisad: Trafikverket").contains("Staten sköter vägen.");
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_register_of_addresses_is_taken_in_once_each_row_is_right(Staff administrator, Resident resident) {
        var office = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        office.open("platser");
        var header = "gata;nummer;ort;n;e\n";

        office.file("import:file", "register.csv", header + "Registergatan;7;Svedala;388668,60;6152836,42\n")
                .select("import:system", "SWEREF 99 TM")
                .write("import:source", "Kommunens register, påhittat")
                .press("import:save");
        assertThat(office.reads())
                .contains("1 rad är fel. Ingenting är inläst.")
                .contains("N och E har bytt plats.")
                .contains("Registergatan 7, Svedala");
        office.file("import:file", "register.csv", header + "Registergatan;7;Svedala;6152836,42;388668,60\n")
                .press("import:save");

        assertThat(office.reads()).contains("1 nya, 0 ändrade, 0 oförändrade").contains("Systemadministratören");
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", "Det är mörkt.")
                .next();
        assertThat(form.whereBySearch("registerg").next().heading()).isEqualTo("När är det så?");
        assertThat(administrator.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void who_left_a_number_is_called_and_the_history_tells_by_whom(Staff registrar) {
        var report = new ReportByHttp(site)
                .working()
                .fill(
                        "Lampan är sönder.",
                        Map.of("placeWords", "Vid trappan"),
                        Map.of("address", "070-174 06 05", "wantsAnswer", "yes"));
        report.send();
        var office = BackOffice.signIn(registrar, "registrator", Hand.MOUSE);
        office.open("inkommet/" + report.number());
        assertThat(office.reads())
                .contains("Vill bli uppringd när det finns ett svar")
                .doesNotContain("174 06 05");

        office.press("original:save");
        assertThat(office.reads()).contains("070-174 06 05");
        office.press("called:save");

        assertThat(office.reads())
                .contains("Samtalet står i historiken.")
                .contains("Den som berättade är uppringd")
                .doesNotContain("174 06 05");
        assertThat(registrar.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_report_about_a_child_is_shut_away_until_the_registrar_opens_it(Staff coordinator, Staff registrar)
            throws SQLException {
        var report = report("Ett barn gråter på gården.");
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + report.number());

        office.press("lock:save");
        assertThat(office.reads()).contains("Låst: gäller ett barn").doesNotContain("gråter");
        var archive = BackOffice.signIn(registrar, "registrator", Hand.MOUSE);
        archive.open("inkommet/" + report.number());
        assertThat(archive.reads()).contains("gråter");
        archive.write("unlock:why", "Barnet lekte.").press("unlock:save");

        assertThat(archive.reads()).contains("Upplåst").contains("Barnet lekte.");
        office.open("inkommet/" + report.number());
        assertThat(office.reads()).contains("gråter");
    }

    @Tag("slow")
    @Test
    void a_report_is_rejected_with_a_reason_that_the_one_who_told_reads(Staff coordinator, Resident resident)
            throws SQLException {
        var report = report("Min granne heter något.");
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + report.number());
        var reason = "Rapporten handlar om en person, inte om en plats. Vill du lämna uppgifter om en person,"
                + " ring Polisen på 114 14.";

        office.select("reject:reason", reason)
                .write("reject:note", "Ingen plats nämns.")
                .press("reject:save");

        assertThat(office.reads()).contains("Avvisad: " + reason).contains("Ingen plats nämns.");
        resident.open("folj/" + report.code());
        assertThat(resident.page().locator("main").innerText())
                .contains(reason)
                .doesNotContain("Ingen plats nämns.")
                .doesNotContain("granne");
    }

    @Tag("slow")
    @Test
    void a_measure_is_thought_over_again_stays_is_evaluated_and_withdrawn(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var problem = problem(office);
        var measure = measure(office, problem);

        office.open("problem/" + problem);
        office.select("move:to", "Backa till Analys")
                .select("move:back", "Nya förhållanden")
                .press("move:save");
        office.open("atgarder/" + measure);
        assertThat(office.reads()).contains("Omprövas, eftersom problemet har backat");
        office.act("Behåll efter omprövning", "words", "Bron är lika mörk.");
        assertThat(office.reads()).contains("Står kvar efter omprövning").contains("Bron är lika mörk.");
        office.act("Markera som genomförd").act("Utvärdera", "words", "Det är ljusare, men ingen har räknat.");
        assertThat(office.reads()).contains("Utvärderad").contains("Det är ljusare, men ingen har räknat.");
        var slug = slug(office);
        assertThat(site.get("/atgarder/" + slug).body()).contains("Det är ljusare, men ingen har räknat.");
        office.act("Avpublicera", "words", "Fel plats.");

        assertThat(office.reads()).contains("Avpublicerad").contains("Fel plats.");
        assertThat(site.get("/atgarder/" + slug).statusCode()).isEqualTo(404);
        assertThat(site.get("/atgarder").body()).doesNotContain(slug);
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_problem_is_evaluated_without_saying_more_than_is_known(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("problem/" + problem(office));

        assertThat(office.page().locator("#ASSESSMENT").innerText()).contains("Börja med genomförandet");
        assertThat(office.page().locator("[id='evaluation:save']").count()).isZero();
    }

    @Tag("slow")
    @Test
    void figures_are_read_as_words_a_picture_and_a_table_and_give_the_word_of_the_conclusion(Staff coordinator)
            throws SQLException {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        var number = site.ask("select number from problem where title like 'Mörk gångväg%' order by number limit 1")
                .get(0)
                .get(0);
        office.open("problem/" + number);

        office.write("study:counted", "Trasiga lampor")
                .select("study:source", "Verksamhetens egna uppgifter")
                .write("study:sourceWords", "Felanmälan, påhittad")
                .write("study:beforeFrom", "2024-11")
                .write("study:beforeTo", "2025-04")
                .write("study:afterFrom", "2025-11")
                .write("study:afterTo", "2026-04")
                .write("study:placeTREATED", "Gångvägen")
                .write("study:beforeTREATED", "96")
                .write("study:afterTREATED", "52")
                .write("study:placeCOMPARISON", "Torget")
                .write("study:beforeCOMPARISON", "71")
                .write("study:afterCOMPARISON", "68")
                .press("study:save");
        assertThat(office.reads()).contains("Siffrorna är sparade.");
        var study = office.page().locator("article[aria-label='Trasiga lampor']");
        assertThat(study.innerText())
                .contains("Troligen effekt.")
                .contains("Minskningen är troligen inte en slump.")
                .contains("steg 3 av 5")
                .contains("Gångvägen");
        assertThat(study.locator("svg circle").count()).isEqualTo(4);
        assertThat(study.locator("figure.effect + .scroll tbody tr").count()).isEqualTo(4);

        office.write("evaluation:process", "Lamporna sitter.")
                .select("evaluation:study", study(office))
                .write("evaluation:effect", "Färre lampor är trasiga än på torget.")
                .select("evaluation:course", "Fortsätt som nu")
                .write("evaluation:why", "Det fungerar.")
                .press("evaluation:save");
        assertThat(office.reads())
                .contains("Uppföljningen är tillagd.")
                .contains("Färre lampor är trasiga än på torget.")
                .contains("Beslut: Fortsätt som nu");
        assertThat(coordinator.complaints()).isEmpty();
    }

    private static String study(BackOffice office) {
        return office.page()
                .locator("[id='evaluation:study'] option:has-text('Trasiga lampor')")
                .innerText();
    }

    @Tag("slow")
    @Test
    void a_correction_empties_both_seats_and_stands_on_top_once_both_have_approved(
            Staff communicator, Staff coordinator, Staff police) throws SQLException {
        var id = site.ask("select id, slug from announcement where title = '" + JOINT + "'")
                .get(0);
        var path = "kommunikation/" + id.get(0);
        var author = BackOffice.signIn(communicator, "kommunikator", Hand.MOUSE);
        author.open(path);
        assertThat(author.page().locator(".seats .is-taken").count()).isEqualTo(2);

        author.write("draft:lead", "Rättad ingress om platser på kartan.").press("draft:save");
        assertThat(author.page().locator(".seats .is-taken").count()).isZero();
        assertThat(author.reads()).contains("Väntar på godkännande").contains("rättelsen är godkänd");
        assertThat(site.get("/nyheter/" + id.get(1)).body()).doesNotContain("Rättad ingress");
        var municipality = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        municipality.open(path);
        municipality.press("approve:save");
        author.open(path);
        assertThat(author.page().locator("[id='correct:save']").count())
                .as("one seat is not enough")
                .isZero();
        var officer = BackOffice.signIn(police, "polis.kommunikator", Hand.MOUSE);
        officer.open(path);
        officer.press("approve:save");
        author.open(path);
        author.write("correct:words", "Ingressen nämnde fel datum.").press("correct:save");

        assertThat(author.reads()).contains("Rättelser").contains("Ingressen nämnde fel datum.");
        var page = site.get("/nyheter/" + id.get(1)).body();
        assertThat(page).contains("Rättad ingress om platser på kartan.").contains("Ingressen nämnde fel datum.");
        assertThat(page.indexOf("Ingressen nämnde fel datum."))
                .as("the correction on top")
                .isLessThan(page.indexOf("class=\"lead\""));
    }

    /** A report that came in, by its number and code. */
    private record Told(String number, String code) {}

    private Told report(String text) throws SQLException {
        var code = new ReportByHttp(site).working().fill(text).send();
        return new Told(
                site.ask("select number from concern where text = '" + text + "'")
                        .get(0)
                        .get(0),
                code);
    }

    /** At the step of responses, with a cause. */
    private static String problem(BackOffice office) {
        office.open("problem/ny");
        office.write("raise:title", "Mörk bro")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        var number = office.page().url().replaceAll(".*/|[?].*", "");
        office.goTo("/analys");
        office.write("cause:statement", "Lampan är trasig")
                .select("cause:perspective", "Platsen och situationen")
                .select("cause:strength", "Starkt")
                .press("cause:save");
        office.open("problem/" + number);
        office.select("move:to", "Hoppa fram till Åtgärder")
                .write("move:reason", "Lampan måste bytas nu.")
                .press("move:save");
        return number;
    }

    /** Goes on, for all to see. */
    private static String measure(BackOffice office, String problem) {
        office.open("atgarder/ny?problem=" + problem);
        office.write("propose:title", "Ny lampa vid bron")
                .choose("propose:causes", "Lampan är trasig")
                .choose("propose:focusAreas", "Trygghet")
                .press("propose:save");
        var number = office.page().url().replaceAll(".*/|[?].*", "");
        office.write("public:text", "Vi byter lampan.").press("public:save");
        office.act("Välj").act("Besluta").act("Starta").act("Publicera");
        return number;
    }

    private static String slug(BackOffice office) {
        return office.page()
                .locator("a[href*='/atgarder/ny-lampa']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/", "");
    }
}
