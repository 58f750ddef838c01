package se.samsyn.launcher;

import java.io.IOException;
import java.util.List;

/**
 * The commands: {@code run}, the whole system on this machine with demo data until it is stopped; and for production
 * {@code migrate}, which brings a database up to date before the server is started, and {@code first-admin}, which
 * makes the account that lets in all others.
 */
public final class Samsyn {

    /** How the line begins that says that the first page may be asked for. */
    public static final String READY = "Samsyn is ready";

    private Samsyn() {}

    /** Ends with 0, with 1 and one line if it cannot go on, or with 2 if the command is not understood. */
    public static void main(String... args) {
        try {
            switch (understood(args)) {
                case "run" -> Run.prepared().untilStopped();
                case "migrate" -> migrate();
                case "first-admin" ->
                    FirstAdmin.make(
                            System.getenv(),
                            args[1],
                            String.join(" ", List.of(args).subList(2, args.length)));
                default -> {
                    System.err.println("Usage: run | migrate | first-admin <username> <name>");
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

    /** The command if what follows it fits, and nothing else. */
    private static String understood(String... args) {
        var command = args.length == 0 ? "" : args[0];
        boolean fits = command.equals("first-admin") ? args.length > 2 : args.length == 1;
        return fits ? command : "";
    }

    private static void migrate() {
        var changes = Migration.fromEnvironment(System.getenv()).run();
        System.out.println("The database is up to date; migrations applied now: " + changes + ".");
    }
}
