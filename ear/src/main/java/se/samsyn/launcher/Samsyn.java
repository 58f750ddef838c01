package se.samsyn.launcher;

import java.io.IOException;

/**
 * The two commands: {@code run}, the whole system on this machine with demo data until it is stopped, and
 * {@code migrate}, which brings a database of its own up to date before the server is started in production.
 */
public final class Samsyn {

    /** How the line begins that says that the first page may be asked for. */
    public static final String READY = "Samsyn is ready";

    private Samsyn() {}

    /** Ends with 0, with 1 and one line if it cannot go on, or with 2 if the command is not understood. */
    public static void main(String... args) {
        var command = args.length == 1 ? args[0] : "";
        try {
            switch (command) {
                case "run" -> Run.prepared().untilStopped();
                case "migrate" -> migrate();
                default -> {
                    System.err.println("Usage: run | migrate");
                    System.exit(2);
                }
            }
        } catch (CannotStart reason) {
            System.err.println("Samsyn cannot go on: " + reason.getMessage());
            System.exit(1);
        } catch (IOException reason) {
            System.err.println("Samsyn cannot go on: " + reason);
            System.exit(1);
        }
    }

    private static void migrate() {
        var changes = Migration.fromEnvironment(System.getenv()).run();
        System.out.println("The database is up to date; migrations applied now: " + changes + ".");
    }
}
