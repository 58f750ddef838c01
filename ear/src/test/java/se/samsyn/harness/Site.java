package se.samsyn.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.launcher.Ports;
import se.samsyn.platform.Secrets;

/** The running system's addresses, and plain HTTP for what needs no browser. */
public final class Site {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Ports ports;
    private final Path folder;
    private Instant readySince = Instant.MAX;

    /** @param folder where it keeps its data */
    Site(Ports ports, Path folder) {
        this.ports = ports;
        this.folder = folder;
    }

    void isReady() {
        readySince = Instant.now();
    }

    /** When it began to answer: what is older in its database was there from the start. */
    public Instant readySince() {
        return readySince;
    }

    /** With a slash at the end. */
    public URI portal() {
        return ports.portal();
    }

    /** With a slash at the end. */
    public URI backoffice() {
        return ports.backoffice();
    }

    /** Health and metrics. */
    public URI operations() {
        return ports.operations();
    }

    /** One GET without cookies, redirects not followed. */
    public HttpResponse<String> get(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
        return send(request);
    }

    /** One GET of a path of the portal, such as {@code /nyheter.atom}. */
    public HttpResponse<String> get(String path) {
        return get(portal().resolve(path));
    }

    /**
     * Presses the button {@code save} of a form of the portal, as a browser without JavaScript does.
     *
     * @param fields by their names
     */
    public HttpResponse<String> submit(String path, String form, Map<String, String> fields) {
        return press(path, form, "save", fields);
    }

    /** The same with another button. */
    public HttpResponse<String> press(String path, String form, String button, Map<String, String> fields) {
        var body = form + "=" + form + "&jakarta.faces.ViewState=stateless&" + form + ":" + button + "=x"
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(portal().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Its database, as whoever owns the tables: for what no page tells, and for what no act leads to. */
    public Connection database() throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + ports.database() + "/samsyn",
                    "samsyn_owner",
                    Files.readString(folder.resolve("passwords").resolve("samsyn_owner")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The columns of text in which one of these stands, as {@code table.column}. */
    public List<String> columnsWith(String... texts) throws SQLException {
        try (var connection = database()) {
            return TextColumns.holding(connection, texts);
        }
    }

    /** What it seals with. */
    Secrets secrets() {
        try {
            var line = Files.readString(folder.resolve("key")).strip().split(" ", -1);
            return Secrets.of(Map.of(line[0], Base64.getDecoder().decode(line[1])));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The answer to one question to its database, row by row; the values of a row in the order asked for. */
    public List<List<String>> ask(String question) throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<List<String>>();
            while (answer.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(answer.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /**
     * Sends a form to a path of the portal from another address of this machine, as a visitor of another network.
     *
     * @param address such as {@code 127.0.0.77}
     * @return head and body of the answer
     */
    public String postFrom(String address, String path, String body) {
        return from(
                address,
                "POST " + path,
                "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    /** Asks for a path of the portal in the same way. */
    public String getFrom(String address, String path) {
        return from(address, "GET " + path, "\r\n");
    }

    private String from(String address, String what, String rest) {
        var to = portal();
        try (var socket =
                new Socket(InetAddress.getByName(to.getHost()), to.getPort(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream()
                    .write((what + " HTTP/1.1\r\nHost: " + to.getAuthority() + "\r\nConnection: close\r\n" + rest)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What its server has logged. */
    public String log() {
        try {
            return Files.readString(folder.resolve("log").resolve("server.log"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whatever else a test wants to send. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
