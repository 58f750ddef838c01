package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForResponseOptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** What staff type into a long form outlives their session. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffDraftsST {

    private static final String OFFER = "Du har ett utkast";

    @Tag("slow")
    @Test
    void a_text_comes_back_after_the_session_has_ended_and_its_draft_goes_when_it_is_saved(
            Staff coordinator, Staff officer) {
        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("problem/ny");
        office.write("raise:title", "Sessionen tar slut")
                .choose("raise:focusAreas", "Trygghet")
                .press("raise:save");
        var path = "problem/" + office.page().url().replaceAll(".*/|[?].*", "");
        office.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/utkast") && answer.ok(),
                        new WaitForResponseOptions().setTimeout(40_000),
                        () -> office.write("definition:questions:0:answer", "Mopeder i tunneln"));

        coordinator.context().clearCookies();
        office.write("definition:questions:1:answer", "Tunneln").press("definition:save");
        assertThat(office.page().locator("[id='enter:username']").count()).isOne();
        var back = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        back.open(path);

        assertThat(back.typed("definition:questions:0:answer")).isEmpty();
        assertThat(back.reads()).contains(OFFER);
        back.page().getByText("Ta fram").click();
        assertThat(back.typed("definition:questions:0:answer")).isEqualTo("Mopeder i tunneln");
        var police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        police.open(path);
        assertThat(police.reads()).as("another's eyes").doesNotContain(OFFER);
        back.press("definition:save");
        back.open(path);
        assertThat(back.reads()).doesNotContain(OFFER);
        assertThat(back.typed("definition:questions:0:answer")).isEqualTo("Mopeder i tunneln");
    }
}
