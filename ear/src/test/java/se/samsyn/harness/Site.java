package se.samsyn.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import se.samsyn.launcher.Ports;

/** The running system's addresses, and plain HTTP for what needs no browser. */
public final class Site {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Ports ports;

    Site(Ports ports) {
        this.ports = ports;
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
