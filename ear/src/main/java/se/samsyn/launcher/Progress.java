package se.samsyn.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal is told: one short line for each step, with the seconds since the start. */
final class Progress {

    private static final String ACCOUNTS =
            """
              Accounts     samordnare, handlaggare, kommunikator, registrator (municipality)
                           kommunpolis, lpochef, polis.kommunikator (police)
                           admin, dataskyddsombud
              Password     samsyn-demo (for all of them; all content is invented)
            """;

    private final Instant started =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    void step(String what) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), what);
    }

    /** @param demo whether the accounts for show exist */
    void ready(String ready, Ports ports, Home home, boolean demo) {
        System.out.printf(
                Locale.ROOT,
                """
                %6.1f s  %s.

                  Portal       %s
                  Back office  %s
                %s  Logs         %s

                Ctrl-C stops it. What was entered stays in %s.
                """,
                seconds(),
                ready,
                ports.portal(),
                ports.backoffice(),
                demo ? ACCOUNTS : "",
                home.logs(),
                home.folder());
        System.out.flush();
    }

    private double seconds() {
        return Duration.between(started, Instant.now()).toMillis() / 1000.0;
    }
}
