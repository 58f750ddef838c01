package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.ReportForm;

/** A resident's way through the form: in another language, back, and past what is voluntary. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingWayST {

    private static final String WORDS = "Mörkt vid boden.";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    @Test
    void another_language_in_the_middle_keeps_what_was_told_and_so_does_the_way_back_to_the_first(Site site) {
        var form = new ReportByHttp(site).begin();
        form.submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", WORDS));
        var words = Map.of("placeWords", "Bakom ladan");

        assertThat(form.changeLanguage("ar/", words))
                .contains("lang=\"ar\" dir=\"rtl\"", "value=\"Bakom ladan\"", "formaction=\"/beratta\"")
                .doesNotContain("role=\"alert\"", "<a href=\"/beratta\"");
        assertThat(form.press("back", words).body())
                .contains(WORDS, "id=\"category-DARK-BEL\" value=\"BEL\" checked=\"checked\"");
        assertThat(form.changeLanguage("", Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Mörkt, och halt.")))
                .contains("lang=\"sv\" dir=\"ltr\"", "Vad handlar det om?", "Mörkt, och halt.");
    }

    @Test
    void the_first_page_leads_to_its_translations_and_the_receipt_to_nothing_that_would_throw_it_away(Site site) {
        assertThat(site.get("ar/beratta").body())
                .contains("<a href=\"/beratta\"")
                .doesNotContain("formaction");
        var form = new ReportByHttp(site, "ar/").working().fill(WORDS);
        form.send();

        var receipt = form.pages().get(form.pages().size() - 1);
        assertThat(receipt)
                .contains("receipt-code", "class=\"unreviewed\"")
                .doesNotContain("<a href=\"/beratta\"", "formaction", "menu languages");
    }

    /** On a slow line the field is there, and Enter is pressed in it, before the form's end is. */
    @Test
    void who_sends_while_the_rest_of_the_page_is_still_on_its_way_goes_on(Site site) {
        var page = new ReportByHttp(site).begin().submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", WORDS));
        var there = page.substring(page.indexOf("<form id=\"report\""), page.indexOf("id=\"search\""));
        var hidden = HIDDEN.matcher(there)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));

        var answer = site.send(HttpRequest.newBuilder(site.portal().resolve("beratta"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(hidden + "&search=storg&report:find=x"))
                .build());

        assertThat(answer.body()).contains("name=\"placeName\"", "Storgatan");
    }

    @Test
    void who_comes_back_to_the_first_page_goes_on_with_their_words(Site site) {
        var form = new ReportByHttp(site).begin();
        form.press("back", Map.of("tile", "DARK", "category-DARK", "BEL", "text", WORDS));

        assertThat(form.press("begin", Map.of()).body()).contains("Vad handlar det om?", WORDS);
    }

    @Test
    void past_all_that_is_voluntary_what_was_said_before_of_the_sender_stays(Site site) {
        var form = new ReportByHttp(site).fillUpToPhotos(WORDS);
        form.press("back", Map.of("address", "namn@exempel.se", "wantsAnswer", "yes"));

        assertThat(form.press("toReview", Map.of("groupKind", "PRESCHOOL", "groupSize", "1"))
                        .body())
                .as("what is wrong is mended first")
                .contains("role=\"alert\"", "id=\"groupSize\"");
        assertThat(form.press("toReview", Map.of("season", "WINTER")).body())
                .contains("Stämmer det här?", "namn@exempel.se", "report:send");
    }

    @Test
    void the_browsers_own_back_leads_through_the_form_with_all_that_was_told_and_then_out_of_it(
            Resident resident, Site site) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", WORDS)
                .next();
        var page = resident.page();
        page.locator("#search").fill("storg");
        page.locator("#search").press("Enter");
        page.locator("input[name=placeName]").first().waitFor();
        form.whereInWords("Bakom ladan").next();
        page.locator(".languages summary").click();
        page.locator(".languages button[lang=en]").click();
        page.locator("html[lang=en]").waitFor();

        page.goBack();
        page.locator("#placeWords").waitFor();
        assertThat(page.locator("#placeWords").inputValue()).isEqualTo("Bakom ladan");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        page.goBack();
        page.locator("#text").waitFor();
        assertThat(form.text()).isEqualTo(WORDS);
        page.goBack();
        page.locator("[id='report:begin']").waitFor();
        page.goBack();
        page.waitForURL(site.portal().toString());
        assertThat(resident.complaints()).isEmpty();
    }

    @Test
    void who_loads_a_page_of_the_form_anew_goes_on_where_they_were_and_the_tab_forgets_it_when_it_is_sent(
            Resident resident, Site site) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", WORDS)
                .next();
        var page = resident.page();
        form.whereInWords("Bakom ladan");
        page.waitForFunction("() => Object.values(sessionStorage).join().includes('Bakom ladan')");

        for (int i = 0; i < 2; i++) {
            page.reload();
            page.locator("#placeWords").waitFor();
            assertThat(page.locator("#placeWords").inputValue()).isEqualTo("Bakom ladan");
        }
        page.goBack();
        page.locator("#text").waitFor();
        assertThat(form.text()).isEqualTo(WORDS);
        form.next().next();
        // as browsers do that pass over what was not touched
        page.evaluate("history.go(-2)");
        page.locator("#placeWords").waitFor();
        form.next();
        page.navigate(site.portal().resolve("kakor").toString());
        page.goBack();
        page.locator("[id='report:skip']").waitFor();

        form.skip().next().send();

        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        assertThat(resident.complaints()).isEmpty();
    }
}
