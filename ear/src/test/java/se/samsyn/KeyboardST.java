package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.TabRound;
import se.samsyn.pages.Journey;

/** Everything that a resident does, with the keyboard alone, always seeing where they are. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardST {

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"", "ar/"})
    void a_report_is_told_followed_added_to_and_confirmed(String language, Resident resident, Site site)
            throws SQLException {
        var page = resident.page();
        var seen = new ArrayList<String>();
        Journey.go(resident, site, language, Hand.KEYBOARD, stop -> {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (stop.equals("paused")) {
                assertThat((Boolean) page.evaluate("document.activeElement.dataset.draft === 'keep'"))
                        .as("it is told where the focus is, far from the top of the page")
                        .isTrue();
            }
            TabRound.assertWhole(page, stop);
            seen.add(stop);
        });
        assertThat(seen)
                .contains("where-found", "where-pin", "paused", "draft", "contact", "review", "receipt")
                .contains("follow-opened", "follow-added", "confirmed");
        assertThat(resident.complaints())
                .as("errors of script or policy; the link that is void is not found, which is meant")
                .allMatch(complaint -> complaint.contains("404"));
    }
}
