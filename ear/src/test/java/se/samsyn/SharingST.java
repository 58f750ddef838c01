package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;

/** An announcement is passed on by its link, without a third party. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingST {

    @Test
    void the_link_goes_to_the_apps_of_the_device_or_else_is_copied_or_else_shown(Resident resident) {
        resident.open("en/nyheter");
        var page = resident.page();
        page.locator("main h2 a, main h3 a").first().click();
        page.waitForURL("**/en/nyheter/*");
        var share = page.locator("[data-share]");

        page.evaluate("() => { navigator.share = what => { window.shared = what.url; return Promise.resolve(); }; }");
        share.click();
        page.waitForFunction("() => window.shared");
        var shared = String.valueOf(page.evaluate("window.shared"));
        assertThat(shared).endsWith(java.net.URI.create(page.url()).getPath());
        assertThat(page.locator("#shared").innerText()).isEmpty();

        resident.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("() => { navigator.share = undefined; }");
        share.click();
        page.locator("#shared:not(:empty)").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(shared);
        assertThat(page.locator("#shared").innerText()).isEqualTo("The link has been copied.");

        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        share.click();
        page.waitForFunction("link => String(getSelection()).trim() === link", shared);
        Axe.assertAccessible(page);
        assertThat(resident.complaints()).isEmpty();
    }
}
