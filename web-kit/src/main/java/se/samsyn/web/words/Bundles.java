package se.samsyn.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import se.samsyn.web.route.Language;
import se.samsyn.web.route.Languages;

/**
 * The texts of a web application: its own bundle over the kit's. The files without a suffix are Swedish; the server's
 * locale has no say.
 */
@ApplicationScoped
public class Bundles {

    /** Context parameter: the web application's bundle as a path: {@code se/samsyn/portal/Portal}. */
    public static final String BUNDLE = "samsyn.bundle";

    /** The kit's bundle. */
    public static final String KIT = "se/samsyn/web/Messages";

    @Inject
    ServletContext context;

    @Inject
    Languages languages;

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    @jakarta.annotation.PostConstruct
    void load() {
        for (var language : languages.offered()) {
            var all = new HashMap<>(read(KIT, language));
            var own = context.getInitParameter(BUNDLE);
            if (own != null) {
                all.putAll(read(own, language));
            }
            texts.put(language, Map.copyOf(all));
        }
    }

    /** The texts in a language, Swedish when it is not offered. */
    Map<String, String> in(Language language) {
        return texts.getOrDefault(language, texts.getOrDefault(Language.SWEDISH, Map.of()));
    }

    static Map<String, String> read(String bundle, Language language) {
        var file = bundle + language.suffix() + ".properties";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
