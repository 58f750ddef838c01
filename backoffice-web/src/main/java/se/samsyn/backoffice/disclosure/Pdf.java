package se.samsyn.backoffice.disclosure;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

/**
 * A document for people, on paper or read aloud: tagged as PDF/UA asks for (A-06; docs/adr/0037), with its font inside.
 * Made of a page of ours in which every text from outside is text and nothing else; it fetches nothing.
 */
final class Pdf {

    private static final String FAMILY = "Liberation Sans";
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private static final Font SHAPES = shapes();

    /** What XML cannot hold. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { font: 9pt 'Liberation Sans'; content: counter(page) ' (' counter(pages) ')'; } }
            body { font: 11pt/1.45 'Liberation Sans'; color: #000; }
            h1 { font-size: 20pt; margin: 0 0 4mm; }
            h2 { font-size: 14pt; margin: 8mm 0 2mm; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { padding: 1.5mm 2mm; border-bottom: 0.3mm solid #888; text-align: left; vertical-align: top; }
            th { width: 42mm; }
            td { white-space: pre-wrap; word-wrap: break-word; }
            """;

    /** A heading, and what stands below it by its names. */
    record Section(String heading, List<Map.Entry<String, String>> lines) {}

    static {
        // else it tells of each step on the error stream
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** Whether its font has all signs of a text; what it has not would be left out unseen. */
    static boolean canShow(String text) {
        return SHAPES.canDisplayUpTo(text.replaceAll("\\s", "")) < 0;
    }

    static byte[] of(String title, String about, List<Section> sections) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(REGULAR), FAMILY, 400, null, true);
            builder.useFont(() -> font(BOLD), FAMILY, 700, null, true);
            // nothing is fetched, wherever a text may point
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(page(title, about, sections), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static String page(String title, String about, List<Section> sections) {
        var page = new StringBuilder("<html lang=\"sv\"><head><title>" + text(title) + "</title>"
                + "<meta name=\"subject\" content=\"" + text(about) + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + text(title) + "</h1><p>" + text(about) + "</p>");
        for (var section : sections) {
            page.append("<h2>" + text(section.heading) + "</h2><table><tbody>");
            for (var line : section.lines) {
                page.append("<tr><th scope=\"row\">" + text(line.getKey()) + "</th><td>" + text(line.getValue())
                        + "</td></tr>");
            }
            page.append("</tbody></table>");
        }
        return page.append("</body></html>").toString();
    }

    private static String text(String plain) {
        return NOT_TEXT.matcher(plain)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }

    private static Font shapes() {
        try (var file = font(REGULAR)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
