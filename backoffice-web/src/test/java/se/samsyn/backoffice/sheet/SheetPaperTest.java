package se.samsyn.backoffice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.backoffice.PdfUa;

/** Every problem fits on one page that is sound by PDF/UA; what is left out is said to be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetPaperTest {

    private static final String WORDS = "Mopeder kör fram & tillbaka på <gångbanan> mellan stationen och torget. ";
    private static final String SHORTENED = "Något är förkortat. Allt finns i Samsyn, under problemet P-2026-014.";

    @Test
    void a_problem_of_ordinary_length_is_shown_as_a_whole() throws IOException {
        var file = SheetPaper.of(sheet(2, 2, strips(4), 2));

        PdfUa.assertSound("ordinary", file);
        assertThat(text(file))
                .contains("P-2026-014 Mopeder")
                .contains("Platsen där något gjordes")
                .contains("74,9–112,4")
                .contains("mellan stationen och torget.")
                .doesNotContain("…")
                .doesNotContain(SHORTENED);
    }

    @Test
    void one_that_has_only_begun_needs_no_figures() throws IOException {
        var file = SheetPaper.of(sheet(1, 1, List.of(), 0));

        PdfUa.assertSound("short", file);
        assertThat(text(file))
                .contains("Inte uppföljt än")
                .doesNotContain("Bild av siffrorna")
                .doesNotContain(SHORTENED);
    }

    @Test
    void the_longest_one_fits_too_and_says_that_something_is_left_out() throws IOException {
        var file = SheetPaper.of(sheet(9, 40, strips(8), 9));

        PdfUa.assertSound("long", file);
        assertThat(text(file))
                .contains(SHORTENED)
                .contains("…")
                .containsPattern("Och \\d+ till\\.")
                .as("what figures say is never shortened")
                .contains("Förbehåll 8")
                .contains("Inget beslut");
    }

    /** With texts so many sentences long, and so many causes, measures and goals. */
    private static Sheet sheet(int times, int lines, List<Block.Strip> strips, int cautions) {
        var words = WORDS.repeat(times).strip();
        var said = new ArrayList<>(List.of(strips.isEmpty() ? "Inte uppföljt än" : "Siffrorna: Troligen effekt."));
        said.add(IntStream.range(0, cautions)
                .mapToObj(caution -> "Förbehåll " + caution
                        + ": slutsatsen håller inte om antalen varierar dubbelt så mycket som slumpen ger.")
                .collect(Collectors.joining(" ")));
        return new Sheet(
                "P-2026-014 " + words.substring(0, Math.min(words.length(), 120)),
                "Ett problem på en sida",
                List.of(
                        new Block.Pairs(
                                "I korthet", List.of(Map.entry("Fokus", "Trygghet"), Map.entry("Steg", "Analys"))),
                        new Block.Pairs(
                                "Problemet",
                                IntStream.range(0, 6)
                                        .mapToObj(at -> Map.entry("Fråga " + at, words))
                                        .toList()),
                        new Block.Lines(
                                "Orsaker",
                                IntStream.range(0, lines).mapToObj(at -> words).toList()),
                        new Block.Table(
                                "Åtgärder",
                                List.of("Åtgärd", "Part", "Status", "Tid"),
                                IntStream.range(0, lines)
                                        .mapToObj(at -> List.of("Å-" + at + " " + words, "kommunen", "Pågår", "2026"))
                                        .toList()),
                        new Block.Lines(
                                "Mål",
                                IntStream.range(0, lines).mapToObj(at -> words).toList()),
                        new Block.Figures(
                                "Hjälpte det?",
                                said,
                                words.substring(0, Math.min(words.length(), 400)),
                                List.of("Var", "När", "Antal", "95 % osäkerhet", "Bild av siffrorna"),
                                strips)),
                "Inget beslut. " + WORDS.repeat(3),
                SHORTENED,
                "Och # till.");
    }

    private static List<Block.Strip> strips(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Block.Strip(
                        List.of("Platsen där något gjordes", at % 2 == 0 ? "före" : "efter", "92", "74,9–112,4"),
                        37.5,
                        56.2,
                        46))
                .toList();
    }

    /** Of a document of one page. */
    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
