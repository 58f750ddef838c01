package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;

/** What people look for on the site leads to the page that has it. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchST {

    private static final Pattern HIT = Pattern.compile("<h2><a href=\"([^\"]+)\">");

    private final Site site;

    SearchST(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "'', felanmälan, /beratta",
        "'', berätta om en plats, /beratta",
        "'', koden på kvittot, /folj",
        "'', prenumerera, /prenumerera",
        "'', hemskärmen, /app",
        "'', karta över åtgärder, /karta",
        "'', navigering, /tillganglighet",
        "'', papper, /blankett",
        "'', dataskyddsombud, /personuppgifter",
        "/en, report a fault, /en/beratta",
        "/en, receipt, /en/folj",
        "/en, navigering, /en/tillganglighet",
        "/ar, بلاغك, /ar/folj"
    })
    void a_page_is_found_by_what_it_is_for_and_by_what_it_says(String prefix, String words, String page) {
        var found = site.get(prefix + "/sok?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();

        assertThat(HIT.matcher(found).results().map(hit -> hit.group(1))).contains(page);
        assertThat(site.get(page).statusCode()).isEqualTo(200);
    }
}
