package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Launched;

/** What keeps the launcher from starting, told in one line that says what to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherIT {

    /** Where nobody on this machine listens now. */
    private static final int OFFSET = IntStream.iterate(6000, offset -> offset + 1)
            .filter(offset -> IntStream.of(8080, 9990, 13306).allMatch(port -> isFree(port + offset)))
            .findFirst()
            .orElseThrow();

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Path home;

    LauncherIT(@TempDir Path home) {
        this.home = home;
    }

    @ParameterizedTest
    @CsvSource({"8080, the web pages", "9990, management", "13306, MariaDB"})
    void a_port_that_somebody_holds_is_named(int port, String use) throws IOException {
        try (var somebody = listening(port + OFFSET)) {
            assertCannotStart(
                    Launched.run(home, String.valueOf(OFFSET)),
                    "port " + somebody.getLocalPort() + ", meant for " + use
                            + ", is in use. Free it, or add -Dsamsyn.port.offset=100.");
        }
    }

    @Test
    void from_one_home_it_runs_once() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("lock"), "4711");
        try (var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();

            assertCannotStart(
                    Launched.run(home, String.valueOf(OFFSET)),
                    "it already runs from " + home + " as process 4711."
                            + " Stop that one first, or start from another clone with -Dsamsyn.port.offset=100.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hundra | samsyn.port.offset must be a number, and is \"hundra\".",
                "-1     | samsyn.port.offset must lie between 0 and 50000, and is -1.",
                "50001  | samsyn.port.offset must lie between 0 and 50000, and is 50001."
            })
    void ports_that_there_are_not_are_refused(String offset, String why) {
        assertCannotStart(Launched.run(home, offset), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "start", "run fast", "migrate now", "first-admin", "first-admin anna"})
    void what_is_no_command_is_answered_by_those_that_are(String words) {
        var answered = Launched.launcher(Map.of(), words.isEmpty() ? new String[0] : words.split(" ", -1));

        assertThat(answered.exit()).isEqualTo(2);
        assertThat(answered.said()).containsExactly("Usage: run | migrate | first-admin <username> <name>");
    }

    @Test
    void what_a_killed_run_left_is_ended_before_anything_else_and_nobody_else_is() throws IOException {
        var database = sleeper();
        var server = sleeper();
        var somebodyElse = sleeper();
        var started = server.info().startInstant().orElseThrow();
        Files.createDirectories(home.resolve("mariadb"));
        Files.writeString(
                home.resolve("mariadb").resolve("process"),
                database.pid() + " " + database.info().startInstant().orElseThrow());
        try (var busy = listening(8080 + OFFSET)) {
            Files.writeString(home.resolve("server-process"), somebodyElse.pid() + " " + started.minusSeconds(60));
            assertThat(Launched.run(home, String.valueOf(OFFSET)).exit()).isOne();
            assertThat(database.onExit()).succeedsWithin(SOON);
            assertThat(somebodyElse.isAlive())
                    .as("has the number of one that is gone, at port %s", busy.getLocalPort())
                    .isTrue();
            assertThat(home.resolve("server-process")).doesNotExist();

            Files.writeString(home.resolve("server-process"), server.pid() + " " + started);
            assertThat(Launched.run(home, String.valueOf(OFFSET)).exit()).isOne();
            assertThat(server.onExit()).succeedsWithin(SOON);
        } finally {
            database.destroy();
            server.destroy();
            somebodyElse.destroy();
        }
    }

    private static void assertCannotStart(Launched launched, String why) {
        assertThat(launched.said()).containsExactly("Samsyn cannot go on: " + why);
        assertThat(launched.exit()).isOne();
    }

    private static boolean isFree(int port) {
        try (var socket = listening(port)) {
            return socket.isBound();
        } catch (IOException busy) {
            return false;
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        return socket;
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "600").start();
    }
}
