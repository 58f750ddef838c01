package se.samsyn.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The document is read by people and by programs that read aloud, and runs nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfTest {

    private static final String WORDS =
            "Mörkt <script>alert(1)</script> & <img src=\"file:///etc/passwd\"/> ■■■\nvid bron";

    private final byte[] file = Pdf.of(
            "Utlämnade uppgifter",
            "Från kommunen",
            List.of(new Pdf.Section("Rapport 1", List.of(Map.entry("Texten", WORDS)))));

    @Test
    void words_from_outside_are_words_and_nothing_else() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Utlämnade uppgifter")
                    .contains("<script>alert(1)</script> &")
                    .contains("file:///etc/passwd")
                    .contains("■■■")
                    .contains("vid bron")
                    .contains("1 (1)");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void it_is_tagged_in_swedish_with_its_title_and_its_fonts_inside() throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Utlämnade uppgifter");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part")
                    .contains("Från kommunen");
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void it_is_sound_by_the_rules_of_pdf_ua_also_over_several_pages() {
        var longOne = IntStream.range(0, 30)
                .mapToObj(report -> new Pdf.Section("Rapport " + report, List.of(Map.entry("Texten", WORDS.repeat(5)))))
                .toList();

        PdfUa.assertSound("one page", file);
        PdfUa.assertSound("several pages", Pdf.of("Utlämnade uppgifter", "Från kommunen", longOne));
        PdfUa.assertSound("a sign that the font lacks", Pdf.of("Om المكان", "Från kommunen", List.of()));
    }

    @Test
    void signs_that_it_cannot_show_are_known_beforehand() {
        assertThat(Pdf.canShow(WORDS)).isTrue();
        assertThat(Pdf.canShow("ł і ş ä ■")).isTrue();
        assertThat(Pdf.canShow("المكان مظلم")).isFalse();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        var fonts = new ArrayList<PDFont>();
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }
}
