package se.samsyn.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** HTML as the standard has it, by the W3C's own checker. */
public final class Markup {

    /** How XML ends an element without content, and how Facelets does; harmless as it quotes every attribute. */
    private static final String SLASH = "Trailing slash on void elements";

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** One for all tests: to read its schema takes a second or two, and most of its memory. */
    private static final Markup CHECKER = new Markup();

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final Findings findings = new Findings();

    private Markup() {
        try {
            validator.setUpMainSchema(SCHEMA, findings);
            validator.setUpValidatorAndParsers(findings, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("The checker of HTML has no schema", e);
        }
    }

    /**
     * Demands that a page has neither errors nor warnings.
     *
     * @param address for the message
     * @param page as the server sends it, before any script
     */
    public static void assertValid(String address, String page) {
        assertThat(CHECKER.check(page)).as("markup of %s", address).isEmpty();
    }

    private synchronized List<String> check(String page) {
        findings.all.clear();
        try {
            validator.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(findings.all);
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
