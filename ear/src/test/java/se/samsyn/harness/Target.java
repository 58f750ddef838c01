package se.samsyn.harness;

import java.nio.file.Path;

/** Where the build has put things, as failsafe tells in system properties. */
final class Target {

    private Target() {}

    /** {@code ear/target}. */
    static Path folder() {
        return path("samsyn.target");
    }

    static Path ear() {
        return path("samsyn.ear");
    }

    static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; it is in the ear module's pom");
        }
        return value;
    }

    private static Path path(String property) {
        return Path.of(property(property));
    }
}
