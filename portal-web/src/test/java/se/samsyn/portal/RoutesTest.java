package se.samsyn.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.web.route.Language;

/** What the portal's addresses say of the answers that are kept in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/karta", "/atgarder", "/api/v1/measures.geojson"})
    void list_and_map_know_every_wish_of_the_filter(String pattern) throws IOException {
        var wishes = new HashSet<String>();
        MeasureFilter.parse(name -> {
            wishes.add(name);
            return null;
        });

        assertThat(query(route(pattern))).containsAll(wishes);
    }

    @Test
    void what_is_secret_is_never_remembered() throws IOException {
        assertThat(lines())
                .filteredOn(route -> route.contains(" private"))
                .isNotEmpty()
                .noneMatch(route -> route.contains(" remembered"));
        assertThat(lines())
                .filteredOn(route -> route.startsWith("/folj"))
                .allMatch(route -> route.contains(" private"));
    }

    @Test
    void the_report_form_is_remembered_only_as_it_begins() throws IOException {
        assertThat(query(route("/beratta"))).isEmpty();
    }

    @Test
    void robots_are_asked_to_stay_away_from_what_is_private_in_every_language() throws IOException {
        var refused = Files.readAllLines(Path.of("src/main/webapp/robots.txt")).stream()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
        var secret = lines().stream()
                .filter(route -> route.contains(" private"))
                .map(route -> route.split(" ", 2)[0].replace("{", "").replace("}", ""))
                .toList();

        assertThat(secret).contains("/folj/code", "/prenumerera/token");
        for (var language : Language.values()) {
            for (var path : secret) {
                assertThat(refused).as(language.in(path)).anyMatch(language.in(path)::startsWith);
            }
            assertThat(refused).noneMatch(language.in("/prenumerera")::startsWith);
            assertThat(refused).noneMatch(language.in("/beratta")::startsWith);
        }
    }

    private static Set<String> query(String route) {
        int mark = route.indexOf('?');
        return mark < 0 ? Set.of() : Set.of(route.substring(mark + 1).strip().split("&", -1));
    }

    private static String route(String pattern) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(pattern + " "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/main/webapp/WEB-INF/routes")).stream()
                .filter(line -> line.startsWith("/"))
                .toList();
    }
}
