package se.samsyn.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** HTML as the standard has it, by the W3C's own checker. */
public final class Markup {

    /** How XML ends an element without content, and how Facelets does; harmless as it quotes every attribute. */
    private static final String SLASH = "Trailing slash on void elements";

    /**
     * What PrimeFaces writes by itself and the application cannot leave out: the type of its scripts, and on the cells
     * of a table that lies in its grid what they are by that.
     */
    private static final List<String> OF_PRIMEFACES = List.of(
            "The “type” attribute is unnecessary for JavaScript",
            "The “role” attribute must not be used on a “td” element which has a “table” ancestor");

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** The schema is read by a descent deeper than a test's thread has room for. */
    private static final long STACK = 16 << 20;

    /** One for all tests, which wait for each other: to read its schema takes a second or two. */
    private static final Markup CHECKER = new Markup();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var made = new Thread(null, work, "markup", STACK);
        made.setDaemon(true);
        return made;
    });
    private final Findings findings = new Findings();
    private @Nullable SimpleDocumentValidator validator;

    private Markup() {}

    /**
     * Demands that a page has neither errors nor warnings.
     *
     * @param address for the message
     * @param page as the server sends it, before any script
     */
    public static void assertValid(String address, String page) {
        assertThat(CHECKER.found(page)).as("markup of %s", address).isEmpty();
    }

    /** The same of a page of the back office, but for what PrimeFaces writes by itself. */
    public static void assertValidButForPrimeFaces(String address, String page) {
        assertThat(CHECKER.found(page)).as("markup of %s", address).allMatch(found -> OF_PRIMEFACES.stream()
                .anyMatch(found::contains));
    }

    private List<String> found(String page) {
        try {
            return thread.submit(() -> check(page)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> check(String page) throws Exception {
        var checking = validator == null ? begin() : validator;
        findings.all.clear();
        checking.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        return List.copyOf(findings.all);
    }

    private SimpleDocumentValidator begin() throws Exception {
        var made = new SimpleDocumentValidator(false, false, false);
        made.setUpMainSchema(SCHEMA, findings);
        made.setUpValidatorAndParsers(findings, true, false);
        validator = made;
        return made;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException found) {
            if (!String.valueOf(found.getMessage()).startsWith(SLASH)) {
                add("warning", found);
            }
        }

        @Override
        public void error(SAXParseException found) {
            add("error", found);
        }

        @Override
        public void fatalError(SAXParseException found) {
            add("error", found);
        }

        private void add(String kind, SAXParseException found) {
            all.add("%s at %d:%d: %s"
                    .formatted(kind, found.getLineNumber(), found.getColumnNumber(), found.getMessage()));
        }
    }
}
