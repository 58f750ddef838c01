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

    @Tag("slow")
    @Test
    void what_is_typed_for_a_new_record_comes_back_too(Staff officer, Staff communicator) {
        var office = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        office.open("problem/ny");
        keeps(office, () -> office.write("raise:title", "Ett problem på väg").choose("raise:focusAreas", "Trygghet"));

        officer.context().clearCookies();
        var back = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        back.open("problem/ny");
        back.page().getByText("Ta fram").click();
        assertThat(back.typed("raise:title")).isEqualTo("Ett problem på väg");
        back.press("raise:save");
        var against = "atgarder/ny?problem=" + back.page().url().replaceAll(".*/|[?].*", "");
        back.open("problem/ny");
        assertThat(back.reads()).as("it was saved").doesNotContain(OFFER);

        back.open(against);
        keeps(back, () -> back.write("propose:title", "En åtgärd på väg"));
        back.open(against);
        back.page().getByText("Ta fram").click();
        assertThat(back.typed("propose:title")).isEqualTo("En åtgärd på väg");
        back.press("propose:save").open(against);
        assertThat(back.reads()).as("it was saved").doesNotContain(OFFER);

        var press = BackOffice.signIn(communicator, "polis.kommunikator", Hand.MOUSE);
        press.open("kommunikation/ny");
        keeps(press, () -> press.write("draft:title", "Ett meddelande på väg"));
        press.open("kommunikation/ny");
        press.page().getByText("Ta fram").click();
        assertThat(press.typed("draft:title")).isEqualTo("Ett meddelande på väg");
        press.press("draft:save").open("kommunikation/ny");
        assertThat(press.reads()).as("it was saved").doesNotContain(OFFER);
        assertThat(officer.complaints()).isEmpty();
    }

    /** Types, and leaves the page alone, as when its tab is closed. */
    private static void keeps(BackOffice office, Runnable typing) {
        typing.run();
        office.page().waitForResponse(answer -> answer.url().endsWith("/utkast") && answer.ok(), () -> office.page()
                .evaluate("() => window.dispatchEvent(new Event('pagehide'))"));
    }
}
