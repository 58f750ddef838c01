package se.samsyn.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real MariaDB on 127.0.0.1, of this installation only. */
public final class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Lies in a data directory that {@link #install} made, and goes where it goes. */
    private static final String MARKER = "made-by-samsyn";

    private final Path folder;
    private final Programs programs;
    private final int port;
    private final Credentials credentials;
    private @Nullable Child process;

    /**
     * @param folder holds data and notes, made when missing
     * @param binaries where MariaDB's programs are unpacked
     */
    public Database(Path folder, Path binaries, int port, Credentials credentials) {
        this.folder = folder.toAbsolutePath().normalize();
        this.programs = new Programs(binaries);
        this.port = port;
        this.credentials = credentials;
    }

    /** Without user, password and options. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/samsyn";
    }

    Credentials credentials() {
        return credentials;
    }

    /** What brings it up to date. */
    public Migration migration() {
        return new Migration(
                url(),
                credentials.owner(),
                String.join(", ", accountsOf(credentials.application())),
                String.join(", ", accountsOf(credentials.retention())));
    }

    private static List<String> accountsOf(Login login) {
        return Stream.of("localhost", "127.0.0.1")
                .map(host -> "'" + login.user() + "'@'" + host + "'")
                .toList();
    }

    boolean isInstalled() {
        return Files.isDirectory(data()) && programs.areUnpacked();
    }

    /** Whether the data directory was made here, and may thus hold demo data. */
    boolean isOurOwn() {
        return Files.exists(data().resolve(MARKER));
    }

    /**
     * Half a story is worse than none, and cannot be gone on with.
     *
     * @throws CannotStart if the demo data was being loaded when a run was killed
     */
    void requireWholeStory() {
        var owner = credentials.owner();
        try (var connection = DriverManager.getConnection(url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var cutOff = statement.executeQuery("select 1 from demo_marker where state <> 'DONE'")) {
            if (cutOff.next()) {
                throw new CannotStart("the demo data was never loaded to its end; remove .samsyn and start again"
                        + " (ta bort .samsyn och starta igen).");
            }
        } catch (SQLException e) {
            throw new CannotStart("the database does not say whether its demo data is whole: " + e.getMessage(), e);
        }
    }

    /** Ends a MariaDB that a killed run left on this folder. */
    public void endLeftOver() throws IOException {
        Child.endLeftOver(note());
    }

    /**
     * Installs it where needed, starts it and waits until the owner can log in.
     *
     * @throws CannotStart if it ends by itself or does not answer in time
     */
    public void start() throws IOException {
        Files.createDirectories(folder);
        if (!isInstalled()) {
            install();
        }
        Files.deleteIfExists(log());
        var users = writeUsers();
        var child = Child.start(command(users), note());
        process = child;
        awaitLogin(child);
        Files.delete(users);
    }

    CompletableFuture<Process> onExit() {
        return Objects.requireNonNull(process, "not started").process().onExit();
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    /** Stops it in order; nothing that was committed is lost even without. */
    public void stop() {
        var running = process;
        if (running != null) {
            running.stop();
        }
    }

    /** Elsewhere first, then in one move each: a run killed in the middle of it leaves nothing that looks complete. */
    private void install() throws IOException {
        var fresh = folder.resolve("new");
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        if (!programs.areUnpacked()) {
            programs.unpack(fresh);
        }
        if (!Files.isDirectory(data())) {
            var data = fresh.resolve("data");
            programs.install(data);
            Files.createFile(data.resolve(MARKER));
            Files.move(data, data(), StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(fresh);
    }

    private ProcessBuilder command(Path users) throws IOException {
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        var arguments = new ArrayList<>(List.of(
                "--no-defaults", // only understood as the first
                "--basedir=" + programs.folder(),
                "--datadir=" + data(),
                "--tmpdir=" + temporary,
                "--log-error=" + log(),
                "--init-file=" + users,
                // within the data directory: a whole path may be longer than the 107 bytes that a socket's name has
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // it would make a new certificate at each start, which takes seconds; nothing leaves this machine
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=" + Migration.COLLATION,
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--sync-binlog=1",
                "--max-allowed-packet=64M"));
        if (Platform.isRoot()) {
            arguments.add("--user=root");
        }
        return programs.command("bin/mariadbd", arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    /** Database and users, made before the first connection; root itself can only log in on the socket. */
    private Path writeUsers() throws IOException {
        var file = folder.resolve("users.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var logins = List.of(credentials.owner(), credentials.application(), credentials.retention());
        var statements = Stream.of(
                        Stream.of(
                                "create database if not exists samsyn character set utf8mb4 collate "
                                        + Migration.COLLATION,
                                // those without a name would come before ours
                                "delete from mysql.global_priv where user = ''",
                                "flush privileges",
                                "drop database if exists test"),
                        logins.stream().flatMap(Database::madeKnown),
                        accountsOf(credentials.owner()).stream()
                                .map(account ->
                                        "grant all privileges on samsyn.* to " + account + " with grant option"))
                .flatMap(part -> part)
                .collect(Collectors.joining(";\n", "", ";\n"));
        return Files.writeString(file, statements);
    }

    /** Both statements each time: the password is the one in the file, whatever it was before. */
    private static Stream<String> madeKnown(Login login) {
        return accountsOf(login).stream().flatMap(account -> Stream.of("create user if not exists ", "alter user ")
                .map(verb -> verb + account + " identified by '" + login.password() + "'"));
    }

    private void awaitLogin(Child child) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!canLogIn()) {
            if (!child.isAlive() || Instant.now().isAfter(deadline)) {
                throw new CannotStart("MariaDB does not answer on port " + port + "; " + log() + " says why.");
            }
            Child.pause(Duration.ofMillis(50));
        }
    }

    private boolean canLogIn() {
        var owner = credentials.owner();
        try (var connection = DriverManager.getConnection(url(), owner.user(), owner.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path note() {
        return folder.resolve("process");
    }
}
