package se.samsyn.backoffice;

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
 * A document for people, on paper or read aloud: tagged as PDF/UA asks for (A-06; docs/adr/0037, docs/adr/0061), with
 * its font inside. Made of a page of ours in which every text from outside is text and nothing else; it fetches
 * nothing.
 */
public final class Pdf {

    private static final String FAMILY = "Liberation Sans";
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private static final int SQUARE = '□';

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
    public record Section(String heading, List<Map.Entry<String, String>> lines) {}

    static {
        // else it tells of each step on the error stream
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** Whether its font has all signs of a text; what it has not would be left out unseen. */
    public static boolean canShow(String text) {
        return SHAPES.canDisplayUpTo(text.replaceAll("\\s", "")) < 0;
    }

    /** A document of as many pages as it needs: under each heading a table of names and what they say. */
    public static byte[] of(String title, String about, List<Section> sections) {
        var body = new StringBuilder("<h1>" + text(title) + "</h1><p>" + text(about) + "</p>");
        for (var section : sections) {
            body.append("<h2>" + text(section.heading) + "</h2><table><tbody>");
            for (var line : section.lines) {
                body.append("<tr><th scope=\"row\">" + text(line.getKey()) + "</th><td>" + text(line.getValue())
                        + "</td></tr>");
            }
            body.append("</tbody></table>");
        }
        return of(title, about, STYLE, body.toString());
    }

    /**
     * A page that has been written already.
     *
     * @param about what programs tell of the document beside its title
     * @param style the style sheet
     * @param body markup, in which whatever comes from outside has gone through {@link #text}
     */
    public static byte[] of(String title, String about, String style, String body) {
        var page = "<html lang=\"sv\"><head><title>" + text(title) + "</title><meta name=\"subject\" content=\""
                + text(about) + "\"/><style>" + style + "</style></head><body>" + body + "</body></html>";
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(REGULAR), FAMILY, 400, null, true);
            builder.useFont(() -> font(BOLD), FAMILY, 700, null, true);
            // nothing is fetched, wherever a text may point
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A text from outside as markup that is text and nothing else; a square stands for each sign that is not shown. */
    public static String text(String plain) {
        return NOT_TEXT.matcher(plain)
                .replaceAll("")
                .codePoints()
                .map(sign -> Character.isWhitespace(sign) || SHAPES.canDisplay(sign) ? sign : SQUARE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
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
