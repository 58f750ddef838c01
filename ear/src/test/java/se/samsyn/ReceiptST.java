package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.pages.ReportForm;

/** The receipt is all that the one who told takes along: it can be copied and put on paper. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptST {

    @Tag("slow")
    @Test
    void the_code_is_copied_by_one_press_or_else_marked_and_printed_without_what_can_be_pressed(Resident resident) {
        var told = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", "Lampan vid trappan är trasig.")
                .next()
                .whereInWords("Vid trappan")
                .next()
                .next()
                .next()
                .send();
        var page = resident.page();

        resident.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("[data-copy]").click();
        page.locator("#copied:not(:empty)").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(told.code());
        assertThat(page.locator("#copied").innerText()).isEqualTo("Koden är kopierad.");

        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        page.locator("[data-copy]").click();
        page.waitForFunction("code => String(getSelection()).trim() === code", told.code());

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".receipt-code").isVisible()).isTrue();
        assertThat(page.locator(".receipt-key").isVisible()).isTrue();
        for (var pressed : page.locator("button, summary, .urgent a, .head nav a, .actions a")
                .all()) {
            assertThat(pressed.isVisible()).as(pressed.toString()).isFalse();
        }
        assertThat(resident.complaints()).isEmpty();
    }
}
