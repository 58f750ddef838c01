package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
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
        assertThat(columnsWith("20010203-")).isEmpty();
        assertThat(OnDisk.found(List.of("Lampan lyser zyxgrönt.")))
                .as("what was received is there to be found")
                .hasSize(1);
        assertThat(columnsWith("Lampan lyser zyxgrönt.")).contains("concern.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "191212121212", "121212 1212", "121212+1212", "1912-12-12-1212"})
    void however_it_is_written(String number) throws SQLException {
        var page = new ReportByHttp(site)
                .begin()
                .submit(Map.of("tile", "DARK", "category-DARK", "BEL", "text", "Fråga " + number + " om lampan."));

        assertThat(page).contains(STOPPED);
        assertThat(OnDisk.found(List.of(number))).isEmpty();
        assertThat(columnsWith(number)).isEmpty();
    }

    @Test
    void nor_does_the_name_of_a_photo_bring_it_in() throws SQLException {
        var form = new ReportByHttp(site).working().fillUpToPhotos("Bilden heter som en människa.");

        form.attach("20010203-0129.jpg", PhotoFile.jpeg(Color.PINK));
        form.attach("20010203-0137.jpg", new byte[] {1, 2, 3});

        assertThat(form.next().send()).startsWith("SAM-");
        assertNowhere("20010203-0129", "20010203-0137");
    }

    @Test
    void nor_what_is_added_afterwards(Staff staff) throws SQLException {
        var report = new ReportByHttp(site).working().fill("Trasig lampa vid zyxporten.");
        var code = report.send();
        askAndAnswer(staff);
        var opened = post("/folj/" + code, "open", Map.of("key", report.key()));
        var pass = PASS.matcher(opened.body());
        assertThat(pass.find()).isTrue();

        for (var act :
                List.of("add fact 20010203-0145", "notSolved doubt 20010203-0152", "respond reply 20010203-0160")) {
            var words = act.split(" ", -1);
            var refused = post("/folj/" + code, words[0], Map.of("pass", pass.group(1), words[1], "Fråga " + words[2]));

            assertThat(refused.statusCode()).as(act).isEqualTo(200);
            assertThat(refused.body())
                    .as(act)
                    .contains("id=\"" + words[1] + "-error\"")
                    .contains(STOPPED);
        }
        post("/folj/" + code, "open", Map.of("key", "20010203-0178"));
        post("/folj/" + code, "add", Map.of("pass", "20010203-0186", "fact", "Glaset ligger kvar."));
        assertNowhere("20010203-0145", "20010203-0152", "20010203-0160", "20010203-0178", "20010203-0186");
    }

    @Test
    void nor_what_is_looked_for_subscribed_to_or_typed_as_a_code() throws SQLException {
        post("/prenumerera", "subscribe", Map.of("epost", "20010203-0194", "omrade", "20010203-0202"));
        post("/prenumerera", "subscribe", Map.of("epost", "x@exempel.se", "kategori", "20010203-0210"));
        var byMail = post("/prenumerera", "subscribe", Map.of("epost", "20010203-0228@exempel.se"));
        post("/bekrafta", "type", Map.of("kod", "20010203-0236"));
        for (var path : List.of(
                "/sok?q=20010203-0244",
                "/folj?kod=20010203-0251",
                "/folj/20010203-0269",
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
                "20010203-0319");
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

    private void assertNowhere(String... numbers) throws SQLException {
        assertThat(OnDisk.found(List.of(numbers))).isEmpty();
        assertThat(columnsWith(numbers)).isEmpty();
    }

    /** The columns of text in which one of these stands. */
    private List<String> columnsWith(String... texts) throws SQLException {
        var columns = site.ask("select c.table_name, c.column_name from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                + " and c.data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext')");
        var found = new ArrayList<String>();
        try (var connection = site.database();
                var statement = connection.createStatement()) {
            for (var column : columns) {
                var holds = Stream.of(texts)
                        .map(text -> "convert(`" + column.get(1) + "` using utf8mb4) like '%" + text + "%'")
                        .collect(Collectors.joining(" or "));
                try (var answer =
                        statement.executeQuery("select 1 from `" + column.get(0) + "` where " + holds + " limit 1")) {
                    if (answer.next()) {
                        found.add(column.get(0) + "." + column.get(1));
                    }
                }
            }
        }
        return found;
    }

    private HttpResponse<String> post(String path, String form, Map<String, String> fields) {
        var body = form + "=" + form + "&jakarta.faces.ViewState=stateless&" + form + ":save=x"
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        return site.send(HttpRequest.newBuilder(site.portal().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
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
