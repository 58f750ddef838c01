package se.samsyn.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a program can judge of PDF/UA-1 (ISO 14289-1), by veraPDF. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    public static void assertSound(String what, byte[] file) {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var judged = validator.validate(parser);
            assertThat(judged.getTestAssertions().stream()
                            .filter(rule -> rule.getStatus() == TestAssertion.Status.FAILED)
                            .map(rule -> rule.getRuleId().getClause() + ": " + rule.getMessage())
                            .collect(Collectors.toSet()))
                    .as(what)
                    .isEmpty();
            assertThat(judged.isCompliant()).as(what).isTrue();
            assertThat(judged.getTotalAssertions()).as("rules that were asked").isGreaterThan(100);
        } catch (IOException | VeraPDFException broken) {
            throw new AssertionError(what, broken);
        }
    }
}
