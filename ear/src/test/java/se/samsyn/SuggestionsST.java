package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** From the demo's reports to a problem, by what is suggested of them. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class SuggestionsST {

    @Test
    void a_problem_is_made_of_a_suggestion_and_said_there_from_then_on(Staff coordinator) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("problem");
        office.goTo("/problem/forslag");
        var suggestion = office.page().locator("li[data-map-row]").first();
        var title = suggestion.locator("h2").textContent().replaceFirst("^\\d+\\. ", "");
        assertThat(suggestion.textContent()).contains("är vanligt").contains("av hundra");
        office.page().locator("#map path.leaflet-interactive").first().waitFor();

        suggestion.locator(".actions a").click();

        assertThat(office.typed("raise:title")).isEqualTo(title);
        var reports = List.of(office.typed("raise:numbers").split(" "));
        // the others of the demo are left to other tests
        office.write("raise:numbers", String.join(" ", reports.subList(0, 2)))
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        var number = office.page().url().replaceAll(".*/|[?].*", "");
        assertThat(office.reads()).contains("Bekräftat").contains("När och var, enligt rapporterna");
        assertThat(office.page().locator("#places .leaflet-marker-icon").count())
                .isPositive();

        office.open("problem/forslag");
        assertThat(office.reads()).contains(number);
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void how_strong_another_source_is_is_told_with_it(Staff officer) {
        var office = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        office.open("problem/ny");
        office.write("raise:title", "Cyklar försvinner vid hallen")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        assertThat(office.reads()).contains("Inte bekräftat än");

        office.select("cite:kind", "Samverkansforum")
                .write("cite:text", "Föreningarna tog upp det på rådet.")
                .select("cite:strength", "Svagt")
                .press("cite:save");

        assertThat(office.reads())
                .contains("Föreningarna tog upp det på rådet.")
                .contains("Underlagets styrka: Svagt");
        assertThat(officer.complaints()).isEmpty();
    }
}
