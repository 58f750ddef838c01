package se.samsyn.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Waits until the server can take visitors, and visits the main pages itself: the first hit of a page is the slow one,
 * and it should not be a person's.
 */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Where most visits begin, and one tile of the town's middle. */
    private static final List<String> MAIN_PAGES = List.of(
            "/",
            "/beratta",
            "/karta",
            "/atgarder",
            "/nyheter",
            "/nyheter.atom",
            "/backoffice/",
            "/tiles/13/4397/2554.png");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Ports ports;
    private final Server server;

    Readiness(Ports ports, Server server) {
        this.ports = ports;
        this.server = server;
    }

    /** @throws CannotStart if the server ends, refuses the EAR or is not ready within five minutes */
    void await() {
        var health = ports.operations().resolve("/health/ready");
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers(health)) {
            if (!server.isAlive()) {
                throw new CannotStart("WildFly has ended by itself; " + server.log() + " says why.");
            }
            if (server.hasRefusedTheEar()) {
                throw new CannotStart("WildFly refuses the EAR; " + server.log() + " says why.");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart("WildFly is not ready after five minutes; " + server.log() + " may say why.");
            }
            Child.pause(Duration.ofMillis(100));
        }
    }

    /** A page that fails is not a reason not to start; whoever visits it will see, and the log says why. */
    void warm() {
        MAIN_PAGES.forEach(page -> answers(ports.portal().resolve(page)));
    }

    private boolean answers(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("it was interrupted.", e);
        }
    }
}
