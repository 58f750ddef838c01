package se.samsyn.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * The ports on 127.0.0.1, all moved by the same offset.
 *
 * @param offset what is added to 8080 (portal and back office), 9990 (management) and 13306 (MariaDB)
 */
public record Ports(int offset) {

    public Ports {
        if (offset < 0 || offset > 50_000) {
            throw new CannotStart("samsyn.port.offset must lie between 0 and 50000, and is " + offset + ".");
        }
    }

    static Ports fromProperties() {
        var offset = System.getProperty("samsyn.port.offset", "0");
        try {
            return new Ports(Integer.parseInt(offset));
        } catch (NumberFormatException e) {
            throw new CannotStart("samsyn.port.offset must be a number, and is \"" + offset + "\".", e);
        }
    }

    public int http() {
        return 8080 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int database() {
        return 13306 + offset;
    }

    public URI portal() {
        return URI.create("http://127.0.0.1:" + http() + "/");
    }

    public URI backoffice() {
        return portal().resolve("/backoffice/");
    }

    public URI operations() {
        return URI.create("http://127.0.0.1:" + management() + "/");
    }

    /** @throws CannotStart naming the first port that somebody else holds */
    void requireFree() throws IOException {
        requireFree(http(), "the web pages");
        requireFree(management(), "management");
        requireFree(database(), "MariaDB");
    }

    private static void requireFree(int port, String use) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        } catch (java.net.BindException e) {
            throw new CannotStart(
                    "port " + port + ", meant for " + use + ", is in use. Free it, or add -Dsamsyn.port.offset=100.",
                    e);
        }
    }
}
