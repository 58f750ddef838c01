package se.samsyn.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.samsyn.launcher.Fork;

/**
 * A command of the launcher, carried out to its end by a process of its own.
 *
 * @param exit how it ended
 * @param said what a person at the terminal reads, line by line
 */
public record Launched(int exit, List<String> said) {

    /** {@code run} from a home of the test's own, which ends only if something stands in the way. */
    public static Launched run(Path home, String offset) {
        return launcher(
                Map.of(
                        "samsyn.dir", home.toString(),
                        "samsyn.binaries", Target.folder().toString(),
                        "samsyn.server", Target.property("samsyn.server"),
                        "samsyn.ear", Target.property("samsyn.ear"),
                        "samsyn.port.offset", offset),
                "run");
    }

    /** What the launcher makes of these words. */
    public static Launched launcher(Map<String, String> properties, String... command) {
        return toItsEnd(begin(Fork.command(System.getProperty("java.class.path"), properties, command), Map.of(), ""));
    }

    /** One of the scripts for operations, as it is shipped. */
    public static Launched script(String name, Map<String, String> environment, String input, String... arguments) {
        return toItsEnd(beginScript(name, environment, input, arguments));
    }

    /** Begins a script and does not wait. */
    public static Process beginScript(String name, Map<String, String> environment, String input, String... arguments) {
        var line = new ArrayList<>(
                List.of("sh", Target.folder().resolve("launcher").resolve(name).toString()));
        line.addAll(List.of(arguments));
        return begin(new ProcessBuilder(line), environment, input);
    }

    /** Waits for it, at most a minute. */
    public static Launched toItsEnd(Process process) {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException("it goes on and on: " + process.info());
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Launched(process.exitValue(), said.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process begin(ProcessBuilder builder, Map<String, String> environment, String input) {
        // that Java says it has read these is nothing that a person reads
        builder.environment().keySet().removeIf(name -> name.equals("JDK_JAVA_OPTIONS") || name.startsWith("DB_"));
        builder.environment().putAll(environment);
        try {
            var process = builder.redirectErrorStream(true).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
