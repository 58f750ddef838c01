package se.samsyn.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser: {@code CHROMIUM} if set, else what is installed, else, as root on Debian, installed now. The headless
 * shell comes first: the same engine without the window that nobody sees, which saves a third of the time.
 */
final class Chromium {

    private static final List<String> NAMES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private Chromium() {}

    /**
     * One thread looks and installs, the others wait for it: the browser tests run side by side, and a second
     * {@code apt-get} is refused while the first holds its locks.
     *
     * @throws IllegalStateException saying what to install; a test without a browser is a failed test, not a skipped
     *     one
     */
    static synchronized Path find() {
        return installed()
                .or(Chromium::install)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No browser: install Debian's package chromium-headless-shell, or set CHROMIUM to the path of a Chromium or Chrome."));
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), NAMES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium-headless-shell");
        return installed();
    }

    private static void apt(String... arguments) {
        try {
            // Somebody else's installing, a nightly upgrade for instance, is waited for.
            var command = new ArrayList<>(List.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
