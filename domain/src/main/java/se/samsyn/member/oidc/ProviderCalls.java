package se.samsyn.member.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The only place from which another server is called: the providers that the operator has named, at addresses that they
 * themselves give. Soon over, follows nobody elsewhere, and reads no more than an answer can be.
 */
@ApplicationScoped
class ProviderCalls implements ResourceRetriever {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Bytes. */
    private static final int ANSWER_MAX = 1 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    record Answer(int status, String body) {}

    Answer get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address));
    }

    /**
     * Sends a form.
     *
     * @param form encoded
     */
    Answer post(URI address, String authorization, String form) throws IOException {
        return send(HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        var answer = get(IdentityProvider.requireSafe(URI.create(address.toString())));
        if (answer.status() != 200) {
            throw new IOException("answered " + answer.status());
        }
        return new Resource(answer.body(), "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(
                    request.header("Accept", "application/json")
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var read = body.readNBytes(ANSWER_MAX + 1);
                if (read.length > ANSWER_MAX) {
                    throw new IOException("an answer without end");
                }
                return new Answer(answer.statusCode(), new String(read, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
