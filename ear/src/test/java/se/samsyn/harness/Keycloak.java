package se.samsyn.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A real provider of OpenID Connect with a directory for each party, as the files in {@code keycloak} describe them.
 * The build unpacks it with {@code -Pslow} only. It ends with this process, however that ends.
 */
public final class Keycloak implements AutoCloseable {

    /** Of everybody in both directories. */
    public static final String PASSWORD = "prov-keycloak";

    private static final String CLIENT = "samsyn";
    private static final String SECRET = "prov-hemlighet";
    private static final String ADMINISTRATOR = "prov";

    private static final int PORT = 8180;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Ends what it has started when nobody writes to it any more, since whoever did is gone. */
    private static final String UNTIL_ALONE = "\"$@\" & child=$!; cat > /dev/null; kill $child; wait $child";

    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxMetaspaceSize=256m";

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /** Each has one id, and names each of its clients by another. */
    private static final Pattern SESSION = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    /** What Samsyn is told of it, by the names that settings have in the environment; nothing is asked of it before. */
    static Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        for (var party : List.of("KOMMUN", "POLIS")) {
            var prefix = "SAMSYN_OIDC_" + party + "_";
            settings.put(prefix + "ISSUER", address() + "/realms/" + party.toLowerCase(java.util.Locale.ROOT));
            settings.put(prefix + "CLIENT", CLIENT);
            settings.put(prefix + "SECRET", SECRET);
        }
        return settings;
    }

    /** Starts it and waits until it answers. */
    public static Keycloak start() {
        try {
            var home = home();
            var directories = Files.createDirectories(home.resolve("data/import"));
            for (var party : List.of("kommun", "polis")) {
                try (var described = Keycloak.class.getResourceAsStream("/keycloak/" + party + "-realm.json")) {
                    Files.copy(
                            java.util.Objects.requireNonNull(described),
                            directories.resolve(party + "-realm.json"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            var builder = new ProcessBuilder(
                    "sh",
                    "-c",
                    UNTIL_ALONE,
                    "keycloak",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port());
            builder.environment().remove("JDK_JAVA_OPTIONS");
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME", System.getProperty("java.home"),
                            "JAVA_OPTS", QUICK_TO_START,
                            "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m",
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD));
            var keycloak = new Keycloak(builder.redirectErrorStream(true)
                    .redirectOutput(Target.folder().resolve("keycloak/log").toFile())
                    .start());
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends somebody's logins at the directory, as an administrator there does.
     *
     * @param realm of which party
     * @param user the id that the directory has for them
     */
    public void logOut(String realm, String user) {
        administer(realm + "/users/" + user + "/logout", request -> request.POST(BodyPublishers.noBody()));
    }

    /** What the directory calls the sessions of somebody there. */
    public Set<String> sessions(String realm, String user) {
        return SESSION.matcher(administer(realm + "/users/" + user + "/sessions", HttpRequest.Builder::GET))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Ends one of them. */
    public void end(String realm, String session) {
        administer(realm + "/sessions/" + session, HttpRequest.Builder::DELETE);
    }

    /** Does something as an administrator there; answers what it answers. */
    private String administer(String path, UnaryOperator<HttpRequest.Builder> how) {
        var answer = send(how.apply(HttpRequest.newBuilder(URI.create(address() + "/admin/realms/" + path))
                .header("Authorization", "Bearer " + administrator())));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("Keycloak answered " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().join();
    }

    private String administrator() {
        var form = "grant_type=password&client_id=admin-cli&username=" + ADMINISTRATOR + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(address() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("Keycloak answered " + answer.statusCode());
        }
        return token.group(1);
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("Keycloak did not start; target/keycloak/log says why");
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                close();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean answers() {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    address() + "/realms/polis/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + port();
    }

    private static int port() {
        return PORT + Integer.parseInt(Target.property("samsyn.st.port.offset"));
    }

    private static Path home() throws IOException {
        try (var unpacked = Files.list(Target.folder().resolve("keycloak"))) {
            return unpacked.filter(folder -> Files.isRegularFile(folder.resolve("bin/kc.sh")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException("no Keycloak; -Pslow unpacks it"));
        }
    }
}
