package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;

/** What the server writes into its log, read back from the file: only the server begins a line (ASVS 5.0, 16.4.1). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogLinesIT {

    private final String mark = UUID.randomUUID().toString();

    /** As somebody would write it who wants to be taken for the server. */
    private final String forged = "2026-11-23 12:00:00,000Z INFO  [se.samsyn] (default) " + mark + " forged";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void words_with_lines_of_their_own_begin_none() throws IOException {
        for (var end : List.of("\n", "\r", "\r\n", "\u2028", "\u0085", "\f")) {
            System.getLogger("a.library").log(Level.WARNING, mark + " asked for {0}", "x" + end + forged);
        }

        assertThat(told()).hasSize(12);
        assertNoneIsForged();
    }

    @Test
    void neither_do_those_of_a_failure_or_its_cause() throws IOException {
        var failure = new IllegalStateException(
                mark + " no such\n" + forged, new IllegalArgumentException(mark + " since\r\n" + forged));

        Logger.getLogger("a.library").log(java.util.logging.Level.WARNING, mark + " failed", failure);

        assertThat(told()).hasSizeGreaterThan(3).anyMatch(line -> line.startsWith("\tCaused by: "));
        assertNoneIsForged();
    }

    @Test
    void signs_that_steer_a_terminal_are_gone() throws IOException {
        System.getLogger("a.library").log(Level.WARNING, mark + " \u001b[2J\u0008\u009b gone");

        assertThat(told()).singleElement().satisfies(line -> assertThat(line).endsWith(mark + " ?[2J?? gone"));
    }

    private void assertNoneIsForged() throws IOException {
        assertThat(told()).noneMatch(line -> line.startsWith("2026-11-23 12:00:00,000Z"));
        assertThat(told())
                .filteredOn(line -> line.contains("forged"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("\t"));
    }

    /** The file's lines with the mark. */
    private List<String> told() throws IOException {
        var file = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(mark)).toList();
        }
    }
}
