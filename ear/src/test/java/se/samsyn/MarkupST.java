package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.Markup;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.pages.Portal;

/**
 * Every page that residents can come to is HTML as its standard has it, since that is what old browsers, readers and
 * translators build on. The back office's are looked at in {@link PagesST}, where somebody is logged in.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkupST {

    private static final Map<String, String> IN_WORDS = Map.of("placeWords", "Vid trappan");

    private final Site site;

    MarkupST(Site site) {
        this.site = site;
    }

    @Test
    void every_page_of_the_portal_is_valid() {
        checkPages("");
    }

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("se.samsyn.pages.Portal#LANGUAGES")
    void every_page_of_the_portal_is_valid_in_every_language(String language) {
        checkPages(language);
        checkReport(language);
        checkFollowing(language);
    }

    @Tag("slow")
    @Test
    void each_step_of_the_form_and_the_receipt_are_valid() {
        checkReport("");
    }

    @Tag("slow")
    @Test
    void each_step_is_valid_with_what_has_to_be_mended_and_what_is_urgent() {
        var forms = List.of(
                new ReportByHttp(site).fill("", Map.of(), Map.of()),
                new ReportByHttp(site).fill("Någon har kniv.", IN_WORDS, Map.of()),
                new ReportByHttp(site).fill("Fråga 19121212-1212 om lampan.", IN_WORDS, Map.of()),
                new ReportByHttp(site).fill("Lampan är trasig. Ring 070-1740605.", Map.of(), Map.of()),
                new ReportByHttp(site)
                        .fill(
                                "Lampan är trasig.",
                                IN_WORDS,
                                Map.of(),
                                Map.of("groupKind", "ASSOCIATION", "groupSize", "1")),
                new ReportByHttp(site)
                        .fill("Lampan är trasig.", IN_WORDS, Map.of("address", "nej", "wantsAnswer", "yes")));

        for (var form : forms) {
            assertThat(String.join("", form.pages())).containsAnyOf("notice-stop", "notice-care");
            check("the form", form);
        }
    }

    @Tag("slow")
    @Test
    void what_becomes_of_a_report_is_valid_without_and_with_its_key() {
        checkFollowing("");
    }

    @Test
    void what_links_by_mail_lead_to_is_valid() throws SQLException {
        var links = new MailedLinks(site);
        site.submit("/prenumerera", "subscribe", Map.of("epost", "markup@exempel.se", "omrade", "norra"));
        var confirming = links.confirmation("subject_kind = 'Subscription'");
        Markup.assertValid("/bekrafta/…", site.get(confirming).body());
        var done = site.submit(confirming, "confirm", Map.of()).body();
        assertThat(done).doesNotContain("id=\"confirm\"");
        Markup.assertValid("/bekrafta, done", done);
        var id = site.ask("select id from subscription where confirmed_at is not null limit 1")
                .get(0)
                .get(0);
        var own = site.get(links.subscription(UUID.fromString(id)));
        assertThat(own.statusCode()).isEqualTo(200);
        Markup.assertValid("/prenumerera/…", own.body());
    }

    @Test
    void what_is_good_for_nothing_or_filled_in_wrongly_is_valid() {
        for (var path : List.of(
                "/bekrafta?skickat=ja", "/bekrafta/ABCDEFGHJKMNPQRSTUVWXYZ234", "/prenumerera/" + "A".repeat(43))) {
            Markup.assertValid(path, site.get(path).body());
        }
        Markup.assertValid(
                "/prenumerera, with no address",
                site.submit("/prenumerera", "subscribe", Map.of("epost", "nej")).body());
        Markup.assertValid(
                "/bekrafta, with no code",
                site.submit("/bekrafta", "type", Map.of("kod", "nej")).body());
    }

    @Test
    void lists_with_wishes_and_without_hits_and_what_is_refused_are_valid() {
        for (var path : List.of(
                "/atgarder?vem=polis&status=pagar&ar=2026",
                "/karta?fokus=finns-inte",
                "/sok?q=finnsinte",
                "/sok?q=%22%3E%3Cb%3E",
                "/folj?kod=%22%3E%3Cb%3E",
                "/atgarder/finns-inte",
                "/ar/nyheter/finns-inte",
                "/folj/SAM-7K4M-92QD-XWHF")) {
            Markup.assertValid(path, site.get(path).body());
        }
        var put = site.send(HttpRequest.newBuilder(site.portal().resolve("beratta"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(put.statusCode()).isEqualTo(405);
        Markup.assertValid("PUT /beratta", put.body());
    }

    private void checkPages(String language) {
        for (var path : Portal.pages(site, language)) {
            Markup.assertValid("/" + path, site.get("/" + path).body());
        }
    }

    private void checkReport(String language) {
        var form = new ReportByHttp(site, language).working().fillUpToPhotos("Lampan är trasig.");
        form.attach("plats.jpg", PhotoFile.jpeg(Color.RED));
        form.attach("hej.txt", new byte[] {1, 2, 3});
        form.next().send();
        assertThat(String.join("", form.pages())).contains("data:image/jpeg").contains("receipt-code");
        check("the form in /" + language, form);
    }

    private void checkFollowing(String language) {
        var report = new ReportByHttp(site).working().fill("Lampan är trasig.");
        var address = "/" + language + "folj/" + report.send();
        Markup.assertValid(address, site.get(address).body());
        var opened = site.submit(address, "open", Map.of("key", report.key())).body();
        assertThat(opened).contains("name=\"pass\"");
        Markup.assertValid(address + ", opened", opened);
        Markup.assertValid(
                address + ", not opened",
                site.submit(address, "open", Map.of("key", "2222-2222")).body());
        var pass = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"").matcher(opened);
        assertThat(pass.find()).isTrue();
        Markup.assertValid(
                address + ", with nothing to add",
                site.submit(address, "add", Map.of("pass", pass.group(1), "fact", ""))
                        .body());
    }

    private static void check(String name, ReportByHttp form) {
        var pages = form.pages();
        for (int i = 0; i < pages.size(); i++) {
            Markup.assertValid(name + ", page " + (i + 1), pages.get(i));
        }
    }
}
