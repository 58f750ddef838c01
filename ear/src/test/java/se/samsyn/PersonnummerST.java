package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.OnDisk;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.platform.Settings;

/**
 * A personnummer that somebody types into the portal, in whatever field, is written nowhere: in no table, no journal of
 * the database and no log (7.8 #10). Each field has a number of its own, so that a finding tells where it came in.
 */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
class PersonnummerST {

    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");
    private static final String STOPPED = "innehåller ett personnummer";

    private final Site site;

    PersonnummerST(Site site) {
        this.site = site;
    }

    @Test
    void in_any_field_of_the_form_it_stops_or_is_left_out() throws SQLException {
        var numbers = Map.ofEntries(
                Map.entry("text", "20010203-0004"),
                Map.entry("placeWords", "20010203-0012"),
                Map.entry("search", "20010203-0020"),
                Map.entry("placeName", "20010203-0038"),
                Map.entry("lat", "20010203-0046"),
                Map.entry("timeOfDay", "20010203-0053"),
                Map.entry("groupKind", "20010203-0061"),
                Map.entry("groupSize", "20010203-0079"),
                Map.entry("address", "20010203-0087"),
                Map.entry("boxes", "20010203-0095"),
                Map.entry("work", "20010203-0103"),
                Map.entry("arende", "20010203-0111"));
        var received = atOnce(numbers.entrySet().parallelStream()
                .filter(entry -> new ReportByHttp(site)
                        .working()
                        .fill(
                                "Lampan lyser zyxgrönt.",
                                Map.of("placeWords", "Vid trappan"),
                                Map.of(),
                                fields(entry.getKey(), entry.getValue()))
                        .trySend())
                .map(Map.Entry::getKey));

        assertThat(received)
                .as("those in which it cannot stand, and so is left out")
                .containsExactlyInAnyOrder("search", "placeName", "lat", "timeOfDay", "boxes", "work");
        assertThat(OnDisk.found(numbers.values())).isEmpty();
        assertThat(site.columnsWith("20010203-")).isEmpty();
        assertThat(OnDisk.found(List.of("Lampan lyser zyxgrönt.")))
                .as("what was received is there to be found")
                .hasSize(1);
        assertThat(site.columnsWith("Lampan lyser zyxgrönt.")).contains("concern.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "191212121212", "121212 1212", "121212+1212", "1912-12-12-1212"})
    void however_it_is_written(String number) throws SQLException {
        var page = new ReportByHttp(site)
                .begin()
                .submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Fråga " + number + " om lampan."));

        assertThat(page).contains(STOPPED);
        assertThat(OnDisk.found(List.of(number))).isEmpty();
        assertThat(site.columnsWith(number)).isEmpty();
    }

    @Tag("slow")
    @Test
    void nor_does_the_name_of_a_photo_bring_it_in() throws SQLException {
        var form = new ReportByHttp(site).working().fillUpToPhotos("Bilden heter som en människa.");

        form.attach("20010203-0129.jpg", PhotoFile.jpeg(Color.PINK));
        form.attach("20010203-0137.jpg", new byte[] {1, 2, 3});

        assertThat(form.next().send()).startsWith("SAM-");
        assertNowhere("20010203-0129", "20010203-0137");
    }

    @Tag("slow")
    @Test
    void nor_what_is_added_afterwards(Staff staff) throws SQLException {
        var report = new ReportByHttp(site).working().fill("Trasig lampa vid zyxporten.");
        var code = report.send();
        askAndAnswer(staff);
        var opened = site.submit("/folj/" + code, "open", Map.of("key", report.key()));
        var pass = PASS.matcher(opened.body());
        assertThat(pass.find()).isTrue();

        for (var act :
                List.of("add fact 20010203-0145", "notSolved doubt 20010203-0152", "respond reply 20010203-0160")) {
            var words = act.split(" ", -1);
            var refused = site.submit(
                    "/folj/" + code, words[0], Map.of("pass", pass.group(1), words[1], "Fråga " + words[2]));

            assertThat(refused.statusCode()).as(act).isEqualTo(200);
            assertThat(refused.body())
                    .as(act)
                    .contains("id=\"" + words[1] + "-error\"")
                    .contains(STOPPED);
        }
        site.submit("/folj/" + code, "open", Map.of("key", "20010203-0178"));
        site.submit("/folj/" + code, "add", Map.of("pass", "20010203-0186", "fact", "Glaset ligger kvar."));
        assertNowhere("20010203-0145", "20010203-0152", "20010203-0160", "20010203-0178", "20010203-0186");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile 20010203-0327",
                "category-DARK 20010203-0335",
                "wantsAnswer 20010203-0343",
                "wantsNews 20010203-0350",
                "handOver 20010203-0368",
                "photo-shown-0 20010203-0376",
                "answers 20010203-0384"
            })
    void nor_what_a_page_of_the_form_offers_to_choose_between_or_hides(String told) throws SQLException {
        var field = told.substring(0, told.indexOf(' '));
        var number = told.substring(field.length() + 1);
        var form = new ReportByHttp(site).working().begin();
        var what = Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Lampan lyser zyxblått.");
        var steps = List.of(what, Map.of("placeWords", "Vid trappan"), Map.<String, String>of());

        for (var step : steps) {
            var fields = new HashMap<>(step);
            fields.put(field, number);
            assertThat(form.press("next", fields).statusCode()).as(told).isEqualTo(200);
        }
        form.press("next", Map.of("address", "zyx@exempel.se", field, number));
        form.press("removePhoto0", Map.of(field, number));
        form.press("send", Map.of(field, number));

        assertNowhere(number);
    }

    @Test
    void nor_what_is_said_about_accessibility() throws SQLException {
        for (var language : List.of("", "/en", "/ar")) {
            var page = language + "/tillganglighet";
            var words = remark(page, "Kartan. Fråga 20010203-0392.", "zyx@exempel.se");
            var address = remark(page, "Kartan går inte att läsa.", "20010203-0400");

            assertThat(words).as(page).contains("id=\"hinder-error\"");
            assertThat(address).as(page).contains("id=\"svar-error\"");
        }
        assertNowhere("20010203-0392", "20010203-0400");
    }

    @Tag("slow")
    @Test
    void nor_what_a_subscription_is_changed_to() throws SQLException {
        var links = new MailedLinks(site);
        site.submit("/da/prenumerera", "subscribe", Map.of("epost", "zyx@exempel.se", "omrade", "norra"));
        var mine = "select id from subscription where language = 'da' and not of_report";
        site.submit(links.confirmation("subject_id in (" + mine + ")"), "confirm", Map.of());
        var id = site.ask(mine + " and confirmed_at is not null").get(0).get(0);
        var own = links.subscription(UUID.fromString(id));
        assertThat(site.get(own).statusCode()).isEqualTo(200);
        for (var change : List.of(
                "omrade 20010203-0418",
                "fokus 20010203-0426",
                "kategori 20010203-0434",
                "takt 20010203-0442",
                "epost 20010203-0459")) {
            var words = change.split(" ", -1);
            site.submit(own, "change", Map.of(words[0], words[1]));
        }

        assertNowhere("20010203-0418", "20010203-0426", "20010203-0434", "20010203-0442", "20010203-0459");
    }

    @Tag("slow")
    @Test
    void nor_what_is_looked_for_subscribed_to_or_typed_as_a_code() throws SQLException {
        site.submit("/prenumerera", "subscribe", Map.of("epost", "20010203-0194", "omrade", "20010203-0202"));
        site.submit("/prenumerera", "subscribe", Map.of("epost", "x@exempel.se", "kategori", "20010203-0210"));
        var byMail = site.submit("/prenumerera", "subscribe", Map.of("epost", "20010203-0228@exempel.se"));
        site.submit("/bekrafta", "type", Map.of("kod", "20010203-0236"));
        for (var path : List.of(
                "/sok?q=20010203-0244",
                "/folj?kod=20010203-0251",
                "/folj/20010203-0269",
                "/ar/folj?kod=20010203%200467",
                "/en/folj/200102030475",
                "/uk/sok?q=010203-0483",
                "/fi/bekrafta/20010203-0491",
                "/bekrafta/20010203-0277",
                "/prenumerera/20010203-0285",
                "/atgarder?omrade=20010203-0293",
                "/atgarder/20010203-0301",
                "/api/v1/measures.geojson?bbox=20010203-0319")) {
            site.get(path);
        }

        assertThat(byMail.body()).as("no address").contains("id=\"epost-error\"");
        assertNowhere(
                "20010203-0194",
                "20010203-0202",
                "20010203-0210",
                "20010203-0228",
                "20010203-0236",
                "20010203-0244",
                "20010203-0251",
                "20010203-0269",
                "20010203-0277",
                "20010203-0285",
                "20010203-0293",
                "20010203-0301",
                "20010203-0319",
                "20010203 0467",
                "200102030475",
                "010203-0483",
                "20010203-0491");
    }

    /** Answers the latest report of these words, so that it can be doubted, and asks something. */
    private void askAndAnswer(Staff staff) throws SQLException {
        var number = site.ask("select number from concern where text = 'Trasig lampa vid zyxporten.'")
                .get(0)
                .get(0);
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + number);
        office.press("read:approve");
        office.write("ask:question", "Vilken lampa?")
                .write("ask:dueOn", LocalDate.now(Settings.ZONE).plusDays(14).toString())
                .press("ask:save");
        office.write("answer:text", "Vi har bytt lampan.").press("answer:save");
    }

    private String remark(String page, String words, String address) {
        return site.press(page, "remark", "send", Map.of("hinder", words, "svar", address))
                .body();
    }

    private void assertNowhere(String... numbers) throws SQLException {
        assertThat(OnDisk.found(List.of(numbers))).isEmpty();
        assertThat(site.columnsWith(numbers)).isEmpty();
    }

    /** They wait more than they work. */
    private static List<String> atOnce(Stream<String> tries) {
        var threads = new ForkJoinPool(12);
        try {
            return threads.submit(() -> tries.toList()).join();
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, String> fields(String field, String number) {
        return field.equals("address") ? Map.of(field, number, "wantsAnswer", "yes") : Map.of(field, number);
    }
}
