package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.ReportForm;

/** What the form says while somebody writes: help that is nearer, and persons that should not be named (7.8 #10). */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class WhileWritingST {

    /** What the server is held to as well. */
    private static final Path TABLE = Path.of("../domain/src/test/resources/se/samsyn/concern/person-data.txt");

    @Test
    void a_word_of_danger_shows_112_at_once_and_lets_go_on(Resident resident) {
        var form = written(resident, "Det pågår ett slagsmål just nu.");

        assertThat(form.boxes().locator("a[href='tel:112']")).isVisible();
        assertThat(resident.page().locator("#text")).isFocused();
        assertThat(resident.page().locator("[id='report:next']")).hasValue("Det är inte akut – fortsätt");
        assertThat(form.readBoxes().next().heading()).isEqualTo("Var är platsen?");
    }

    @Test
    void a_word_of_a_child_in_need_leads_to_the_social_services_and_nobody_is_asked_whether_it_is_urgent(
            Resident resident) {
        var form = written(resident, "Grannen slår sitt barn.");

        assertThat(form.boxes()).containsText("socialtjänsten i Svedala");
        assertThat(form.boxes().locator("a[href='tel:+46406268000']")).isVisible();
        assertThat(resident.page().locator("[id='report:next']")).hasValue("Jag vill ändå berätta om platsen");
        form.readBoxes().next().whereInWords("där de slåss just nu");
        assertThat(form.boxes().locator("a[href='tel:112']")).isVisible();
        assertThat(resident.page().locator("[id='report:next']")).hasValue("Det är inte akut – fortsätt");
        form.readBoxes().next();
    }

    @Test
    void what_is_added_afterwards_is_looked_at_like_the_words_of_the_form(Resident resident, Site site) {
        weatherAnswers(resident);
        var report = new ReportByHttp(site).working().fill("Trasig lampa vid trappan.");
        var page = resident.page();
        resident.open("folj/" + report.send());
        page.locator("#key").fill(report.key());
        page.locator("[id='open:save']").click();
        page.locator("details:has(#fact) summary").click();

        page.locator("#fact").fill("Fråga 19121212-1212 om lampan.");
        page.locator("[id='add:save']").click();
        assertThat(page.locator("#fact")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#fact-person li")).hasText("Ta bort personnumret, så kan du gå vidare.");
        page.locator("#fact").fill("Min sambo slår mig, ring 0701234567.");
        assertThat(page.locator("#fact-boxes [data-leave]")).isVisible();
        assertThat(page.locator("#fact-person li")).hasCount(1);
        assertThat(page.locator("[id='add:save']")).hasValue("Jag vill ändå berätta om platsen");
        Axe.assertAccessible(page);
        page.waitForFunction(
                "() => ['boxes', 'warned'].every(name => document.getElementById('fact').form[name].value)");
        page.locator("[id='add:save']").click();

        assertThat(page.locator(".notice-good")).containsText("tillagt");
    }

    @Test
    void who_writes_of_violence_at_home_can_leave_at_once_and_leaves_no_page_to_go_back_to(Resident resident) {
        weatherAnswers(resident);
        var form = written(resident, "Min sambo slår mig.");
        resident.page().waitForFunction("() => Object.values(sessionStorage).join().includes('slår mig')");
        var visited = resident.page().evaluate("history.length");

        form.boxes().locator("[data-leave]").click();
        resident.page().waitForURL("https://www.smhi.se/**");

        assertThat(resident.page().evaluate("history.length")).isEqualTo(visited);
        resident.page().goBack();
        assertThat(resident.page().locator("h1")).hasText("Läs först");
        assertThat(resident.page().locator("input[name=answers]")).hasValue("");
        assertThat(resident.page().evaluate("sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void escape_twice_leaves_as_fast_where_the_way_out_is_shown_and_only_there(Resident resident) {
        weatherAnswers(resident);
        var form = written(resident, "Lampan är trasig.");
        resident.page().keyboard().press("Escape");
        resident.page().keyboard().press("Escape");
        form.what("DARK", "BEL", "Min sambo slår mig.");
        form.boxes().locator("[data-leave]").waitFor();
        assertThat(form.boxes().innerText()).contains("Esc två gånger");

        resident.page().keyboard().press("Escape");
        assertThat(resident.page().url()).as("once is a slip").endsWith("/beratta");
        resident.page().keyboard().press("Escape");

        resident.page().waitForURL("https://www.smhi.se/**");
    }

    private static void weatherAnswers(Resident resident) {
        resident.context()
                .route(
                        "https://www.smhi.se/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<title>Väder</title>")));
    }

    @Test
    void a_personnummer_stays_in_the_browser_and_so_does_the_text(Resident resident) {
        var form = written(resident, "Fråga 19121212-1212 om lampan.");
        assertThat(form.warnings("text")).hasText("Ta bort personnumret, så kan du gå vidare.");
        var sent = resident.page().locator("input[name=answers]").inputValue();

        form.tryNext();

        assertThat(resident.page().locator("#text")).isFocused();
        assertThat(resident.page().locator("#text")).hasAttribute("aria-invalid", "true");
        assertThat(resident.page().locator("input[name=answers]")).hasValue(sent);
        assertThat(resident.page().title()).startsWith("Fel: ");
        assertThat(form.text()).startsWith("Fråga");
        form.what("DARK", "BEL", "Fråga om lampan.")
                .next()
                .whereInWords("hos 121212-1212")
                .tryNext();
        assertThat(form.warnings("placeWords")).isVisible();
        assertThat(form.heading()).isEqualTo("Var är platsen?");
    }

    @Test
    void nor_does_one_leave_as_a_place_or_as_an_address_but_the_number_of_a_phone_does(Resident resident) {
        var form = written(resident, "Trasig lampa.").next();
        var page = resident.page();

        page.locator("#search").fill("19121212-1212");
        page.locator("[id='report:find']").click();
        assertThat(page.locator("#search")).hasAttribute("aria-invalid", "true");
        page.locator("#search").fill("");
        form.whereInWords("Vid trappan").next().skip();
        page.locator("details:has(#address) summary").click();
        page.locator("#address").fill("20010203-0087");
        page.locator("[id='report:next']").click();
        assertThat(page.locator("#address")).hasAttribute("aria-invalid", "true");
        // as a personnummer it would be valid, too
        page.locator("#address").fill("0701010001");
        form.choose("wantsAnswer", "yes").next();
        assertThat(page.locator("[id='report:send']")).isVisible();
    }

    @Test
    void browser_and_server_find_by_one_table(Resident resident) throws IOException {
        var rows = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\|", -1))
                .toList();
        written(resident, "");

        for (var row : rows) {
            var found = resident.page()
                    .evaluate(
                            """
                            text => {
                              const field = document.getElementById('text');
                              field.value = text;
                              field.dispatchEvent(new Event('samsyn:look'));
                              return [...document.querySelectorAll('#text-person li')].map(line => line.dataset.kind);
                            }
                            """,
                            row[0]);
            // a personnummer has to go first; then the rest is told
            var expected = row[1].contains("PERSONNUMMER") ? List.of("PERSONNUMMER") : kinds(row[1]);
            assertThat(((List<?>) found).stream().map(String::valueOf))
                    .as(row[0])
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static ReportForm written(Resident resident, String text) {
        return ReportForm.open(resident, Hand.MOUSE).begin().what("DARK", "BEL", text);
    }

    private static List<String> kinds(String row) {
        return Stream.of(row.strip().split(",", -1))
                .filter(kind -> !kind.isEmpty())
                .toList();
    }
}
