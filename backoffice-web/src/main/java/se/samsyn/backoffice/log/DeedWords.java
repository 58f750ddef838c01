package se.samsyn.backoffice.log;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What lines of the audit trail say in words. They lie apart from the pages' texts, as their keys are the domain's. */
@ApplicationScoped
class DeedWords {

    static final String BUNDLE = "/se/samsyn/backoffice/Deeds.properties";

    private final Properties words = new Properties();

    @PostConstruct
    void load() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(DeedWords.class.getResourceAsStream(BUNDLE)), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In words; the name itself for what was done by an older version and has none any longer. */
    String of(String name) {
        return words.getProperty(name, name);
    }
}
