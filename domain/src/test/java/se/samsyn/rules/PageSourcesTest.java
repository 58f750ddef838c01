package se.samsyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What pages and scripts are written without, so that what somebody typed stays text (ASVS 5.0, 1.2.1 and 3.2.2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageSourcesTest {

    private static final List<String> MODULES = List.of("web-kit", "portal-web", "backoffice-web");

    @Test
    void no_script_makes_a_page_or_a_script_of_text() throws IOException {
        assertThat(
                        with(
                                ".js",
                                "\\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function|document\\.writeln?|setHTML\\w*)\\s*(=[^=]|\\()"))
                .isEmpty();
    }

    @Test
    void no_page_leaves_the_escaping_out() throws IOException {
        assertThat(with(".xhtml", "escape=|\\son[a-z]+=\"|javascript:")).isEmpty();
    }

    @Test
    void no_page_has_a_style_of_its_own_nor_a_component_that_sets_one() throws IOException {
        assertThat(with(".xhtml", "\\sstyle\\s*=|<style|<p:(?!commandButton\\b|autoUpdate\\b)"))
                .isEmpty();
    }

    /** The lines of our own files of this kind where the pattern is found. */
    private static List<String> with(String end, String pattern) throws IOException {
        var bad = Pattern.compile(pattern);
        var found = new ArrayList<String>();
        int files = 0;
        for (var module : MODULES) {
            try (Stream<Path> all = Files.walk(Path.of("..", module, "src", "main"))) {
                for (var file : all.filter(one -> one.toString().endsWith(end)).toList()) {
                    files++;
                    Files.readString(file)
                            .lines()
                            .filter(line -> bad.matcher(line).find())
                            .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
                }
            }
        }
        assertThat(files).isGreaterThan(5);
        return found;
    }
}
