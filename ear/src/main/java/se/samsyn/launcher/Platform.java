package se.samsyn.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the machine must be for the embedded MariaDB. In production any platform will do that WildFly runs on. */
final class Platform {

    private Platform() {}

    /** @throws CannotStart if MariaDB's binaries do not fit this machine */
    static void require() {
        var system = System.getProperty("os.name", "");
        var processor = System.getProperty("os.arch", "");
        if (!(system.toLowerCase(Locale.ROOT).startsWith("linux") && processor.equals("amd64"))) {
            throw new CannotStart("the MariaDB that comes with it needs Linux on x86-64, and this is " + system + " on "
                    + processor + ". Use such a machine, a container or WSL.");
        }
    }

    /** Whether this process belongs to root, under whom MariaDB starts only when told so. */
    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
