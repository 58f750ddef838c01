package se.samsyn.launcher;

import java.time.Duration;

/** Ends this process when the one that started it is gone: a killed Maven must not leave a database behind. */
final class Parent {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    private Parent() {}

    static void watch() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var watch = new Thread(() -> exitAfter(parent), "parent");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private static void exitAfter(ProcessHandle parent) {
        // onExit of a process that is not a child is polled as well, but only every few seconds
        while (parent.isAlive()) {
            Child.pause(INTERVAL);
        }
        System.exit(0);
    }
}
