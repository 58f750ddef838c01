package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Pictures;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.pages.Journey;
import se.samsyn.pages.Portal;

/**
 * Every page as a telephone shows it, read from the left and from the right: no picture is wider than the telephone.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class PicturesST {

    private static final int TELEPHONE = 390;

    @ParameterizedTest
    @ValueSource(strings = {"", "ar/"})
    void every_page_fits_a_telephone_and_can_be_looked_at(String language, Resident resident, Site site)
            throws SQLException {
        var page = resident.page();
        var pictures = new Pictures(language.isEmpty() ? "sv" : language.replace("/", ""));
        page.setViewportSize(TELEPHONE, 844);
        for (var path : Portal.pages(site, language)) {
            resident.open(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(pictures.take(page, path.substring(Math.min(path.length(), language.length()))))
                    .as(path)
                    .isEqualTo(TELEPHONE);
        }
        Journey.go(resident, site, language, Hand.MOUSE, stop -> assertThat(pictures.take(page, stop))
                .as(stop)
                .isEqualTo(TELEPHONE));
    }
}
