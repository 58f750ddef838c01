package se.samsyn.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly with the EAR, as a process of its own. It runs on a copy of the provisioned server's configuration, made anew
 * at each start; the provisioned server itself stays as it was built.
 */
final class Server {

    private static final Pattern NOTEWORTHY = Pattern.compile("^\\S+ \\S+ +(WARN|ERROR|FATAL) .*");

    /** How far the loading of the demo data has come; it takes a while, once. */
    private static final Pattern STORY = Pattern.compile("^\\S+ \\S+ +INFO .*\\((?:[^()]*)\\) (demo: .*)$");

    private static final String EAR = "samsyn.ear";

    private final Home home;
    private final Ports ports;
    private final Path provisioned;
    private final Path ear;
    private @Nullable Child process;
    private volatile boolean stopping;

    /**
     * @param provisioned WildFly's folder
     * @param ear what is deployed, under one name whatever its own
     */
    Server(Home home, Ports ports, Path provisioned, Path ear) {
        this.home = home;
        this.ports = ports;
        this.provisioned = provisioned;
        this.ear = ear;
    }

    /** Reads {@code samsyn.server} and {@code samsyn.ear}. */
    static Server fromProperties(Home home, Ports ports) {
        return new Server(home, ports, existing("samsyn.server"), existing("samsyn.ear"));
    }

    private static Path existing(String property) {
        var path = Path.of(System.getProperty(property, "")).toAbsolutePath();
        if (System.getProperty(property) == null || !Files.exists(path)) {
            throw new CannotStart(path + " (" + property + ") is missing; mvn -Prun builds it first.");
        }
        return path;
    }

    void endLeftOver() throws IOException {
        Child.endLeftOver(note());
    }

    /** Returns when the process has begun, long before it answers. */
    void start(Database database, Keys keys) throws IOException {
        layOut();
        var child = Child.start(command(database, keys), note());
        process = child;
        var reader = new Thread(() -> read(child), "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    boolean isAlive() {
        var child = process;
        return child != null && child.isAlive();
    }

    /** Whether WildFly has given up on the EAR. */
    boolean hasRefusedTheEar() {
        return Files.exists(deployments().resolve(EAR + ".failed"));
    }

    Path log() {
        return home.logs().resolve("server.log");
    }

    CompletableFuture<Process> onExit() {
        return Objects.requireNonNull(process, "not started").process().onExit();
    }

    void stop() {
        stopping = true;
        var child = process;
        if (child != null) {
            child.stop();
        }
    }

    private void layOut() throws IOException {
        var standalone = home.standalone();
        // what WildFly keeps between runs (data) stays; all else is as built
        Folders.delete(standalone.resolve("configuration"));
        Folders.delete(deployments());
        Folders.copy(provisioned.resolve("standalone/configuration"), standalone.resolve("configuration"));
        Files.createDirectories(deployments());
        Files.copy(ear, deployments().resolve(EAR));
    }

    /** Java itself and not standalone.sh: the script breaks where a folder's name has a space in it. */
    private ProcessBuilder command(Database database, Keys keys) {
        var line = StandaloneCommandBuilder.of(provisioned)
                .setBaseDirectory(home.standalone())
                .addJavaOptions(
                        "-Xms256m",
                        "-Xmx1g",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + home.temporary())
                .addServerArguments(
                        "-Djboss.server.log.dir=" + home.logs(),
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.socket.binding.port-offset=" + ports.offset(),
                        "-Dsamsyn.public.url=" + ports.portal().toString().replaceFirst("/$", ""));
        if (database.isOurOwn()) {
            line.addServerArgument("-Dsamsyn.demo=true");
        }
        var builder = new ProcessBuilder(line.build()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.credentials().application().user());
        environment.put("DB_PASSWORD", database.credentials().application().password());
        environment.put("DB_RETENTION_USER", database.credentials().retention().user());
        environment.put(
                "DB_RETENTION_PASSWORD", database.credentials().retention().password());
        environment.put("SAMSYN_KEY_FILE", keys.file().toString());
        return builder;
    }

    /** Passes on what somebody should see. The rest is in server.log; what the JVM itself says, in console.log. */
    private void read(Child child) {
        try (var console = Files.newBufferedWriter(home.logs().resolve("console.log"));
                var output = new BufferedReader(
                        new java.io.InputStreamReader(child.process().getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                console.write(line);
                console.newLine();
                console.flush();
                if (!stopping) {
                    pass(line);
                }
            }
        } catch (IOException e) {
            if (!stopping) {
                System.err.println("Cannot follow WildFly's output any longer: " + e);
            }
        }
    }

    private static void pass(String line) {
        var story = STORY.matcher(line);
        if (story.matches()) {
            System.out.println("          " + story.group(1));
        } else if (NOTEWORTHY.matcher(line).matches()) {
            System.out.println("  " + line);
        }
    }

    private Path deployments() {
        return home.standalone().resolve("deployments");
    }

    private Path note() {
        return home.folder().resolve("server-process");
    }
}
