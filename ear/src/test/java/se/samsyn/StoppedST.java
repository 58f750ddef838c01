package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.RunningSamsyn;

/** However it ends, the next run begins, and after Ctrl-C nothing of it is left. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoppedST {

    private static final int OFFSET = 4500;

    @Test
    void what_a_killed_launcher_leaves_behind_ends_at_the_next_start_and_ctrl_c_leaves_nothing() throws IOException {
        var killed = RunningSamsyn.startAnew("stopped", OFFSET);
        var leftBehind = killed.children();
        assertThat(leftBehind.stream().map(StoppedST::program)).contains("mariadbd", "java");
        killed.killLauncher();
        assertThat(leftBehind).as("nobody is there to stop them").allMatch(ProcessHandle::isAlive);

        var next = RunningSamsyn.startAgain("stopped", OFFSET, Map.of());
        assertThat(leftBehind).noneMatch(ProcessHandle::isAlive);
        var start = next.site().get("/");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body())
                .as("links to what this one has not")
                .contains("hreflang=\"sv\">Gör en felanmälan")
                .doesNotContain("hreflang=\"swl\"", "nslagstavla");
        var children = next.children();
        assertThat(children.stream().map(StoppedST::program)).contains("mariadbd", "java");
        next.close();

        assertThat(children).noneMatch(ProcessHandle::isAlive);
        for (var port : new int[] {8080, 9990, 13306}) {
            assertFree(port + OFFSET);
        }
    }

    private static String program(ProcessHandle process) {
        return process.info().command().orElse("").replaceAll(".*/", "");
    }

    private static void assertFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            assertThat(socket.isBound()).isTrue();
        }
    }
}
