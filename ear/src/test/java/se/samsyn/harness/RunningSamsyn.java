package se.samsyn.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.samsyn.launcher.Folders;
import se.samsyn.launcher.Fork;
import se.samsyn.launcher.Ports;
import se.samsyn.launcher.Samsyn;

/**
 * The system as a person starts it, in processes of its own, on ports of its own and with nothing left of the last run.
 */
public final class RunningSamsyn implements AutoCloseable {

    /** A server that lives for minutes does not earn back what it costs to compile it twice. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** All tests send from one network, which would have to wait as a school class need not. */
    private static final String AT_ONCE = "150";

    /** What a password's hash takes: tests log in hundreds of times, and nobody is after their passwords. */
    private static final String LITTLE_MEMORY = "1024";

    /** What a municipality may have, or not; the one that most tests share has it. */
    public static final String NOTICE_BOARD = "https://www.svedala.se/anslagstavla";

    public static final String SIGN_LANGUAGE_FILM = "https://www.svedala.se/film/teckensprak?del=1&sida=2";

    private final Process process;
    private final Site site;

    private RunningSamsyn(Process process, Site site) {
        this.process = process;
        this.site = site;
    }

    /** The one that most tests share. */
    static RunningSamsyn start() {
        var settings = new TreeMap<>(Keycloak.settings());
        settings.put("SAMSYN_BOARD_URL", NOTICE_BOARD);
        settings.put("SAMSYN_SIGN_LANGUAGE_URL", SIGN_LANGUAGE_FILM);
        return startAnew("st", Integer.parseInt(Target.property("samsyn.st.port.offset")), settings);
    }

    /** One of a test's own, with nothing left of the last run; the folder lies in the build's. */
    public static RunningSamsyn startAnew(String folder, int offset) {
        return startAnew(folder, offset, Map.of());
    }

    /** The same with settings of its own, by the names that they have in the environment. */
    public static RunningSamsyn startAnew(String folder, int offset, Map<String, String> settings) {
        try {
            Folders.delete(Target.folder().resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return startAgain(folder, offset, settings);
    }

    /** The same on what the last run left. */
    public static RunningSamsyn startAgain(String folder, int offset, Map<String, String> settings) {
        try {
            var builder = Fork.command(
                            System.getProperty("java.class.path"),
                            Map.of(
                                    "samsyn.dir",
                                            Target.folder().resolve(folder).toString(),
                                    "samsyn.binaries", Target.folder().toString(),
                                    "samsyn.server", Target.property("samsyn.server"),
                                    "samsyn.ear", Target.property("samsyn.ear"),
                                    "samsyn.port.offset", String.valueOf(offset)),
                            "run")
                    .redirectErrorStream(true);
            builder.environment().put("JDK_JAVA_OPTIONS", QUICK_TO_START);
            builder.environment().put("SAMSYN_REPORTS_AT_ONCE", AT_ONCE);
            builder.environment().put("SAMSYN_POSTS_AT_ONCE", AT_ONCE);
            builder.environment().put("SAMSYN_PASSWORD_MEMORY", LITTLE_MEMORY);
            builder.environment().putAll(settings);
            var process = builder.start();
            var running = new RunningSamsyn(
                    process, new Site(new Ports(offset), Target.folder().resolve(folder)));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes server and database away in the middle of their work, as a power cut or the kernel would. */
    public void killServerAndDatabase() {
        var both = process.descendants().toList();
        for (var program : List.of("[Standalone]", "mariadbd")) {
            if (both.stream()
                    .noneMatch(child -> child.info().commandLine().orElse("").contains(program))) {
                throw new IllegalStateException("no " + program + " runs");
            }
        }
        both.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /** Takes the launcher away and nothing else. */
    public void killLauncher() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The launcher's children and theirs: server and database. */
    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    public Site site() {
        return site;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitReady() {
        var ready = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> read(ready), "samsyn-output");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!ready.get(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Samsyn did not start; it said why above");
            }
            site.isReady();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("Samsyn did not start", e);
        }
    }

    private void read(CompletableFuture<Boolean> ready) {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println("[samsyn] " + line);
                if (line.contains(Samsyn.READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            System.out.println("[samsyn] its output ended: " + e);
        }
        ready.complete(false);
    }
}
