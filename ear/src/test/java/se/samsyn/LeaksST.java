package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Site;

/**
 * What must not get out does not: something unmistakable lies in each place that is not public, and nothing of it
 * stands in anything that anybody can reach from the portal's pages, feeds and interfaces, nor in the headers (design,
 * section 8). Where other cities' services have leaked before, and what holds it here:
 *
 * <table>
 *   <caption>Classes of leaks and their tests</caption>
 *   <tr><th>Leak</th><th>Test</th></tr>
 *   <tr><td>what is private in a list, a feed, the map's data, a search</td><td>{@link #nothing_of_it_gets_out}; there is no CSV yet: it comes with open data and belongs among the outlets then</td></tr>
 *   <tr><td>an own setting of one case that the list overlooks</td><td>the same, and {@link #what_is_withdrawn_counts_nowhere}</td></tr>
 *   <tr><td>the exact place in a link that reports something else there</td><td>{@link #no_link_to_the_form_carries_a_place}, {@link #no_page_of_the_form_carries_the_place_in_an_address}, and the receipt among the outlets</td></tr>
 *   <tr><td>private reports found by their number or code</td><td>{@link #a_report_is_not_found_by_its_number_or_by_half_its_code}, {@link #the_search_knows_no_report}</td></tr>
 *   <tr><td>photos from a cache after they were taken away</td><td>PhotosST: hidden photos; PreviewST, nobody_keeps_a_picture_without_asking_again: pictures of what is shared; {@link #what_shows_a_report_is_kept_by_nobody_between}</td></tr>
 *   <tr><td>the place within a photo's own data</td><td>PhotoLabTest: they are drawn anew</td></tr>
 *   <tr><td>what was not confirmed, on the page that asks to confirm it</td><td>{@link #the_page_that_confirms_shows_nothing_of_what_it_confirms}</td></tr>
 *   <tr><td>scripts in what pages, search and filter take from an address</td><td>{@link #what_somebody_writes_into_an_address_is_never_carried_out}</td></tr>
 *   <tr><td>"forbidden", which tells that it exists</td><td>{@link #what_is_hidden_is_not_found_and_looks_like_what_never_was}, {@link #nobody_is_told_that_something_is_forbidden}</td></tr>
 *   <tr><td>a contact detail shown to whoever logs in</td><td>PagesST: the door of the back office says nothing</td></tr>
 * </table>
 */
@OnRunningSamsyn
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("reads every page there is, which nobody should withdraw meanwhile")
class LeaksST {

    private static final double LAT = 55.511937;
    private static final double LON = 13.241863;
    private static final String ID = HiddenRecords.ID;
    private static final String MAP = PublicWalk.MAP;

    private final Site site;
    private final HiddenRecords records;

    private final PublicWalk walk;

    /** By address: headers and body. */
    private final Map<String, String> outlets;

    /** Every page of the form of the report, with the place changed once. */
    private List<String> form = List.of();

    private String code = "";
    private String confirming = "";

    LeaksST(Site site) {
        this.site = site;
        this.records = new HiddenRecords(site);
        this.walk = new PublicWalk(site);
        this.outlets = walk.outlets();
    }

    @BeforeAll
    void hide() throws Exception {
        var place = Map.of("pin", "on", "lat", "" + LAT, "lon", "" + LON, "placeWords", "Vid grindstolpen");
        var report =
                new ReportByHttp(site).working().fillUpToPhotos("Jag såg zebrafågeln här. Ring 070-1740605.", place);
        report.attach("zxfoto.jpg", PhotoFile.jpeg(Color.MAGENTA));
        report.press("next", Map.of("address", "zebra@hemlig.example", "wantsAnswer", "yes"));
        report.press("changeWhere", Map.of());
        report.press("next", place);
        code = report.send();
        form = report.pages();
        outlets.put("the receipt", report.pages().get(report.pages().size() - 1));
        records.ofReport(report.number(), code, report.key());
        records.ofOthers();
        confirming =
                new MailedLinks(site).confirmation("subject_id in (select id from concern where text like '%zebra%')");
        records.execute(
                """
                insert into problem (id, version, number, title, owner_party, visibility, phase, cycle_no, phase_since)
                values ('%s1', 0, 'P-2029-901', 'Zxproblem', 'POLICE', 'PARTY', 'RESPONSE', 1, utc_timestamp(6))
                """
                        .formatted(ID));
        records.measure(2, "Synlig-lampa", "synlig-lampa", true);
        records.measure(3, "Zxutkast", null, false);
        records.measure(4, "Zxindragen", "zxindragen", true);
        records.findings();
        records.announcement(5, "DRAFT", "Zxmeddelande", null);
        records.announcement(6, "PUBLISHED", "Zxrattelse", "synlig-nyhet");
        records.announcement(7, "WITHDRAWN", "Zxaterkallat", "zxaterkallat");
        for (int measure = 2; measure <= 4; measure++) {
            for (var table : List.of("announcement_measure", "announcement_published_measure")) {
                records.execute("insert into %s values ('%s6', '%s%d')".formatted(table, ID, ID, measure));
            }
        }
        records.execute(
                "insert into concern_entry (concern_id, seq, event, note, status, visibility, actor_kind, actor_member, actor_party, actor_role, at)"
                        + " select c.id, 1 + max(e.seq), 'READING', 'Zxanteckning', 'RECEIVED', 'PARTY', 'STAFF', c.id, 'MUNICIPALITY', 'COORDINATOR', utc_timestamp(6)"
                        + " from concern c join concern_entry e on e.concern_id = c.id where c.text like '%zebra%' group by c.id");
        publish();
        assertThat(page("/atgarder/zxindragen").statusCode()).as("before").isEqualTo(200);
        assertThat(geojson()).contains("zxindragen");
        records.execute("update measure set published_at = null where id = '" + ID + "4'");
        publish();
        goEverywhere();
    }

    /** What is changed past the application is told as docs/operations.md says, and known within a second. */
    private void publish() throws Exception {
        records.execute("update publication_counter set value = value + 1");
        Thread.sleep(1_100);
    }

    @AfterAll
    void takeAway() throws SQLException {
        records.takeAway();
    }

    @Test
    void what_is_public_is_found_on_the_same_walk() {
        assertThat(outlets.keySet())
                .contains("/", "/atgarder", "/karta", "/nyheter", "/nyheter.atom", "/folj/" + code)
                .contains("/atgarder/synlig-lampa", "/nyheter/synlig-nyhet", "/ar/atgarder/synlig-lampa")
                .anyMatch(path -> path.startsWith(MAP));
        assertThat(outlets.get("/nyheter.atom")).contains("Synlig nyhet");
        assertThat(outlets.get("/nyheter/synlig-nyhet")).contains("Synlig-lampa");
        assertThat(outlets.get("/atgarder/synlig-lampa"))
                .contains("Synligt fynd")
                .contains("Kan inte säkert säga");
    }

    @Test
    void every_link_of_the_walk_leads_somewhere() {
        assertThat(walk.dead()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Hidden.class)
    void nothing_of_it_gets_out(Hidden hidden) {
        for (var word : hidden.words()) {
            outlets.forEach((path, answer) -> assertThat(answer.contains(word) || path.contains(word))
                    .as("\"%s\" at %s", word, path)
                    .isFalse());
        }
    }

    @Test
    void no_id_of_anything_gets_out() {
        var uuid = Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\b");
        outlets.forEach(
                (path, answer) -> assertThat(uuid.matcher(answer).results().map(found -> found.group()))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void a_photo_is_known_by_no_id_and_no_address_leads_to_it() throws SQLException {
        var ids = site.ask("select p.id, p.original_id, p.shown_id from concern_photo p"
                        + " join concern c on c.id = p.concern_id where c.text like '%zebra%'")
                .get(0);
        assertThat(new HashSet<>(ids)).as("itself, as it came, as it is shown").hasSizeGreaterThan(1);
        for (var id : ids) {
            outlets.forEach((path, answer) -> assertThat(answer).as(path).doesNotContain(id));
            for (var path : List.of("/bild/", "/foto/", "/api/v1/photos/", "/folj/" + code + "/")) {
                assertThat(page(path + id).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void what_is_hidden_is_not_found_and_looks_like_what_never_was() {
        for (var path : List.of("/atgarder/zxindragen", "/atgarder/zxutkast", "/nyheter/zxaterkallat")) {
            var never = path.replaceAll("[^/]*$", "finns-inte");

            assertThat(page(path).statusCode()).as(path).isEqualTo(404);
            assertThat(page("/en" + path).statusCode()).as(path).isEqualTo(404);
            assertThat(page(path).body().replace(path, never))
                    .isEqualTo(page(never).body());
        }
    }

    @Test
    void what_is_withdrawn_counts_nowhere() throws SQLException {
        var published = site.ask("select count(*) from measure where published_at is not null")
                .get(0)
                .get(0);

        assertThat(geojson()).contains("\"total\":" + published).contains("synlig-lampa");
        assertThat(page((MAP + "?bbox=%s,%s,%s,%s&zoom=18")
                                .formatted(LON - .0001, LAT - .0001, LON + .0001, LAT + .0001))
                        .body())
                .as("around the report's exact point")
                .contains("\"features\":[]");
    }

    @Test
    void a_report_is_not_found_by_its_number_or_by_half_its_code() throws SQLException {
        var number = site.ask("select number from concern order by id desc limit 1")
                .get(0)
                .get(0);

        for (var path : List.of("/folj/" + number, "/folj/" + code.substring(0, 13), "/folj?code=" + number)) {
            assertThat(page(path).body())
                    .as(path)
                    .doesNotContain("status-steps")
                    .doesNotContain("aria-current=\"step\"");
        }
    }

    @Test
    void the_search_knows_no_report() throws SQLException {
        var number = site.ask("select number from concern where text like '%zebra%'")
                .get(0)
                .get(0);
        var never = "2026-999999";

        assertThat(page("/sok?q=" + number).body().replace(number, never))
                .isEqualTo(page("/sok?q=" + never).body());
        for (var words : List.of(number, code, code.substring(4), code.replace("-", ""))) {
            assertThat(walk.links("/sok", page("/sok?q=" + words).body()))
                    .as(words)
                    .noneMatch(link -> link.contains("/folj/"));
        }
    }

    @Test
    void no_link_to_the_form_carries_a_place() {
        var link = Pattern.compile("href=\"([^\"]*/beratta[^\"]*)\"");
        assertThat(outlets.values().stream()
                        .flatMap(answer -> link.matcher(answer).results().map(found -> found.group(1))))
                .isNotEmpty()
                .allMatch(address -> address.endsWith("/beratta"));
    }

    @Test
    void no_page_of_the_form_carries_the_place_in_an_address() {
        assertThat(form).anyMatch(page -> page.contains("<img src=\"data:image/png;base64,"));
        assertThat(form.stream()
                        .flatMap(page -> PublicWalk.LINK.matcher(page).results().map(found -> found.group(1))))
                .isNotEmpty()
                .noneMatch(address -> Hidden.EXACT_POINT.words().stream().anyMatch(address::contains));
    }

    @Test
    void the_page_that_confirms_shows_nothing_of_what_it_confirms() {
        assertThat(page(confirming).statusCode()).isEqualTo(200);
        assertThat(outlets.get(confirming))
                .contains("id=\"confirm\"")
                .doesNotContain(code)
                .doesNotContain("Vid grindstolpen")
                .doesNotContain("Belysning");
    }

    @Test
    void what_shows_a_report_is_kept_by_nobody_between() {
        for (var path : List.of("/folj/" + code, "/ar/folj/" + code, confirming)) {
            assertThat(page(path).headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        }
    }

    @Test
    void nobody_is_told_that_something_is_forbidden() throws SQLException {
        var number = site.ask("select number from concern where text like '%zebra%'")
                .get(0)
                .get(0);
        for (var path : List.of(
                "/problem/P-2029-901",
                "/inkommet/" + number,
                "/atgarder/A-2029-903",
                "/nyheter/" + ID + 5,
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/kit/",
                "/js/",
                "/webjars/",
                "/tiles/",
                "/api/v1/",
                "/api/v1/concerns.json",
                "/sitemap.xml")) {
            assertThat(page(path).statusCode()).as(path).isEqualTo(404);
        }
        for (var path : List.of("problem/P-2029-901", "inkommet/" + number)) {
            var there = site.get(site.backoffice().resolve(path));
            var never = site.get(site.backoffice().resolve(path.replaceAll("[^/]*$", "finns-inte")));

            assertThat(there.statusCode()).as(path).isEqualTo(never.statusCode());
            assertThat(there.body()).as(path).isEqualTo(never.body());
        }
    }

    @Test
    void what_somebody_writes_into_an_address_is_never_carried_out() {
        var script = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (var path : List.of(
                "/atgarder?efter=" + script,
                "/atgarder?omrade=" + script + "&fokus=" + script + "&ar=" + script,
                "/karta?kategori=" + script + "&efter=" + script,
                "/nyheter?efter=" + script,
                "/sok?q=" + script,
                "/ar/sok?q=" + script,
                "/folj?kod=" + script,
                "/bekrafta?kod=" + script + "&skickat=" + script,
                "/prenumerera?omrade=" + script + "&epost=" + script,
                MAP + "?kategori=" + script + "&bbox=" + script,
                "/atgarder/" + script,
                "/folj/" + script)) {
            assertThat(page(path).body()).as(path).doesNotContain("<script>alert");
        }
    }

    /**
     * Everything that can be reached from the start page in Swedish and in Arabic, and what no page links to. The
     * search is asked for beginnings of what is hidden, since it repeats what is typed.
     */
    private void goEverywhere() {
        walk.from(List.of(
                "/",
                "/ar",
                "/nyheter.atom",
                "/sok?q=zebraf",
                "/sok?q=grindstolp",
                "/sok?q=hemlig.exam",
                "/sok?q=Zx",
                "/sok?q=1740",
                "/folj/" + code,
                "/ar/folj/" + code,
                confirming,
                "/robots.txt",
                MAP + "?bbox=13.0,55.4,13.5,55.7&zoom=10",
                PublicWalk.whole(MAP),
                "/atgarder?ar=2026",
                "/karta?ar=2026"));
    }

    private String geojson() {
        return page(PublicWalk.whole(MAP)).body();
    }

    private HttpResponse<String> page(String path) {
        return site.get(path);
    }
}
