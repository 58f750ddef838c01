package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.Portal;

/** What leaves the printer. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperST {

    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

    @Test
    void the_form_fits_on_one_sheet_in_every_language(Resident resident) {
        for (var language : Portal.LANGUAGES) {
            resident.open(language + "blankett");

            assertThat(sheets(resident.page().pdf(new Page.PdfOptions().setFormat("A4"))))
                    .as(language)
                    .isOne();
        }
        assertThat(resident.complaints()).isEmpty();
    }

    @Test
    void a_measure_is_printed_without_what_can_only_be_pressed(Resident resident, Site site) {
        var measure = Portal.pages(site, "").stream()
                .filter(path -> path.startsWith("atgarder/"))
                .findFirst()
                .orElseThrow();
        resident.open(measure);
        assertThat(resident.page().locator("[data-print]").isVisible()).isTrue();

        resident.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(resident.page().locator("h1").isVisible()).isTrue();
        assertThat(resident.page().locator("[data-print]").isVisible()).isFalse();
        assertThat(resident.page().locator(".actions").first().isVisible()).isFalse();
    }

    /** How many sheets a document has. */
    private static long sheets(byte[] document) {
        return SHEET.matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
