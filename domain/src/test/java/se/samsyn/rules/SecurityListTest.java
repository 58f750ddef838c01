package se.samsyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That {@code docs/security.md} leaves no requirement of ASVS 5.0 out, and that the tests it names are there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityListTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern ROW = Pattern.compile("\\| (?<ids>\\d+\\.\\d+\\.\\d+[^|]*) \\|(?<rest>.*)\\|");
    private static final Pattern TEST = Pattern.compile("`(?<class>[A-Za-z]+(?:Test|IT|ST|Module))\\.(?<method>\\w+)`");
    private static final Pattern SHOWN = Pattern.compile(
            "`[A-Za-z]+(Test|IT|ST|Module)\\.\\w+`.*|operator.*|read: .+|not met: .+|PLANNED: .+|not used");

    /** A row of the list; several requirements share one where nothing here is of their kind. */
    private record Row(List<String> ids, String level, String shown) {}

    @Test
    void no_requirement_is_left_out_and_none_is_there_twice() {
        assertThat(rows().stream().flatMap(row -> row.ids().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(requirements().keySet());
    }

    @Test
    void each_has_its_level() {
        var levels = requirements();

        assertThat(rows()).allSatisfy(row -> assertThat(row.level())
                .as(String.join(", ", row.ids()))
                .isEqualTo(
                        row.ids().stream().map(levels::get).distinct().sorted().collect(Collectors.joining("–"))));
    }

    @Test
    void each_says_what_shows_it_or_that_nothing_does() {
        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(row.shown()).as(String.join(", ", row.ids())).matches(SHOWN));
    }

    @Test
    void every_test_that_the_list_names_exists() {
        var tests = tests();

        assertThat(rows().stream()
                        .flatMap(row -> TEST.matcher(row.shown()).results())
                        .filter(named -> !has(tests, named.group(1), named.group(2)))
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static boolean has(Map<String, String> tests, String name, String method) {
        return Pattern.compile("(void|ArchRule) " + method + "\\b")
                .matcher(tests.getOrDefault(name, ""))
                .find();
    }

    private static List<Row> rows() {
        return read(ROOT.resolve("docs/security.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> {
                    var cells = row.group("rest").split("\\|", -1);
                    return new Row(
                            List.of(row.group("ids").split(", ", -1)),
                            cells[0].strip(),
                            cells[cells.length - 1].strip());
                })
                .toList();
    }

    /** Level by number. */
    private static Map<String, String> requirements() {
        try (var list = Objects.requireNonNull(SecurityListTest.class.getResourceAsStream("asvs-5.0.0.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each test class of all modules; those of the same name together. */
    private static Map<String, String> tests() {
        var tests = new TreeMap<String, String>();
        for (var module : List.of("domain", "web-kit", "portal-web", "backoffice-web", "ear")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> tests.merge(
                                file.getFileName().toString().replace(".java", ""), read(file), String::concat));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tests;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
