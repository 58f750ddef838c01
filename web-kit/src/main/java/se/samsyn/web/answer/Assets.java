package se.samsyn.web.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The fingerprints of style sheets, scripts and pictures that lie in a web application. */
@ApplicationScoped
public class Assets {

    /** The query parameter that carries a fingerprint. */
    public static final String VERSION = "v";

    @Inject
    ServletContext context;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * Changes whenever the file's content does.
     *
     * @param path beneath the web application
     * @return null when there is no such file; that is not remembered, for anybody may ask
     */
    public @Nullable String fingerprint(String path) {
        return known.computeIfAbsent(path, this::compute);
    }

    private @Nullable String compute(String path) {
        try (var in = context.getResourceAsStream(path)) {
            if (in == null) {
                return null;
            }
            var sum = new CRC32C();
            sum.update(in.readAllBytes());
            return Long.toString(sum.getValue(), Character.MAX_RADIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
