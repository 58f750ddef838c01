package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;

/** Map and list are the same measures: whatever is wished for, every one of the list is counted on the map. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("counts what is public, which others change")
class FilterST {

    /** The whole municipality, so far away that measures stand together, and so near that none do. */
    private static final List<String> VIEWS = List.of(
            "bbox=12.5,55.2,14,55.8&zoom=9", "bbox=13,55.4,13.5,55.7&zoom=13", "bbox=13.2,55.48,13.3,55.53&zoom=17");

    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("<p class=\"count\"[^>]*><strong>(\\D*)(\\d*)");

    private final Site site;

    FilterST(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({"omrade, status", "vem, ar", "fokus, kategori"})
    void clusters_points_and_what_has_no_place_are_together_the_list_under_every_two_wishes(String one, String other) {
        check(one, other);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"status, ar", "vem, status", "omrade, kategori", "fokus, vem", "kategori, status", "omrade, ar"})
    void and_under_other_pairs_of_them(String one, String other) {
        check(one, other);
    }

    private void check(String one, String other) {
        var lists = new HashSet<Integer>();
        for (var first : values(one)) {
            for (var second : values(other)) {
                var filter = one + "=" + first + "&" + other + "=" + second;
                int listed = listed("/atgarder?" + filter);
                assertThat(listed("/karta?" + filter)).as(filter).isEqualTo(listed);
                VIEWS.parallelStream().forEach(view -> assertThat(onMap(view + "&" + filter))
                        .as(view + " " + filter)
                        .isEqualTo(listed));
                lists.add(listed);
            }
        }
        assertThat(lists).as("some wishes leave more than others").hasSizeGreaterThan(1);
    }

    @Test
    void six_wishes_at_once_are_kept_from_list_to_map_and_back() {
        var wishes = "omrade=norra&fokus=trygghet&vem=kommun&status=pagar&kategori=bel&ar=2026";

        for (var path : List.of("/atgarder", "/karta")) {
            var page = site.get(path + "?" + wishes).body();

            assertThat(page)
                    .as(path)
                    .contains("href=\"/atgarder?" + wishes.replace("&", "&amp;") + "\"")
                    .contains("href=\"/karta?" + wishes.replace("&", "&amp;") + "\"");
            assertThat(page.split(" selected=\"selected\"", -1)).as(path).hasSize(1 + 6);
        }
    }

    /** What can be chosen, and no wish. */
    private List<String> values(String field) {
        var form = site.get("/atgarder").body();
        int start = form.indexOf("<select id=\"" + field + "\"");
        assertThat(start).as(field).isPositive();
        var values = new ArrayList<>(List.of(""));
        OPTION.matcher(form.substring(start, form.indexOf("</select>", start)))
                .results()
                .forEach(found -> values.add(found.group(1)));
        assertThat(values).as(field).hasSizeGreaterThan(1);
        return values;
    }

    /** What the list says, which is as many as it shows as long as one page holds them. */
    private int listed(String address) {
        var page = site.get(address).body();
        var said = COUNT.matcher(page);
        assertThat(said.find()).as(address).isTrue();
        int count = said.group(2).isEmpty() ? 0 : Integer.parseInt(said.group(2));
        assertThat(page.split(" data-map-row=", -1)).as(address).hasSize(1 + Math.min(count, 20));
        return count;
    }

    private int onMap(String query) {
        var answer = site.get("/api/v1/measures.geojson?" + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        var json = answer.body();
        int sum = number(json, "unplaced") + number(json, "outside") + json.split("\"slug\":", -1).length - 1;
        for (var cluster :
                Pattern.compile("\"count\":(\\d+)").matcher(json).results().toList()) {
            sum += Integer.parseInt(cluster.group(1));
        }
        assertThat(number(json, "total")).as(query).isEqualTo(sum);
        return sum;
    }

    private static int number(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
