package se.samsyn.backoffice.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import se.samsyn.backoffice.Pdf;

/**
 * A {@link Sheet} as one page of paper. What does not fit is left out, longest texts and last lines first, and the page
 * then says so and where all of it stands. What figures say is never shortened.
 */
final class SheetPaper {

    /** How much of each text and list there is room for, from the most; one of them fits. */
    private static final List<Room> ROOMS = List.of(
            new Room(2000, 50),
            new Room(600, 14),
            new Room(400, 10),
            new Room(300, 8),
            new Room(240, 7),
            new Room(200, 6),
            new Room(165, 5),
            new Room(135, 5),
            new Room(110, 4),
            new Room(90, 3),
            new Room(60, 2));

    private static final String STYLE =
            """
            @page { size: A4; margin: 12mm 16mm 11mm; }
            body { font: 9pt/1.28 'Liberation Sans'; color: #000; margin: 0; }
            h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 2mm; }
            h2 { font-size: 10.5pt; margin: 2.6mm 0 0.8mm; border-bottom: 0.3mm solid #00506b; }
            p { margin: 0 0 0.6mm; }
            ul { margin: 0; padding: 0 0 0 4mm; }
            table { width: 100%; border-collapse: collapse; }
            caption { text-align: left; padding: 1mm 0 0.5mm; }
            th, td { padding: 0.2mm 2mm 0.2mm 0; text-align: left; vertical-align: top; }
            .pairs td, .rows th, li { word-wrap: break-word; }
            .acts td { white-space: nowrap; }
            thead th { border-bottom: 0.2mm solid #888; }
            .pairs th { width: 34mm; }
            tbody.rows th { font-weight: normal; }
            .strip { width: 52mm; padding: 0; }
            .track { position: relative; height: 3.6mm; }
            .line { position: absolute; top: 1.8mm; height: 0.4mm; background: #000; }
            .dot { position: absolute; top: 1mm; width: 2mm; height: 2mm; margin-left: -1mm; background: #00506b; }
            .foot { margin: 3mm 0 0; padding: 1mm 0 0; border-top: 0.3mm solid #00506b; }
            """;

    /**
     * How much room there is.
     *
     * @param signs in a text
     * @param lines in a list
     */
    private record Room(int signs, int lines) {

        String text(String plain) {
            if (plain.length() <= signs) {
                return Pdf.text(plain);
            }
            int end = plain.lastIndexOf(' ', signs);
            return Pdf.text(plain.substring(0, end < signs / 2 ? signs : end)) + " …";
        }

        <T> List<T> some(List<T> all) {
            return all.subList(0, Math.min(lines, all.size()));
        }

        int left(List<?> all) {
            return Math.max(0, all.size() - lines);
        }
    }

    private SheetPaper() {}

    static byte[] of(Sheet sheet) {
        var whole = "";
        var file = new byte[0];
        for (var room : ROOMS) {
            var body = body(sheet, room);
            if (whole.isEmpty()) {
                whole = body;
            }
            var told = body.equals(whole) ? body : body + "<p><strong>" + Pdf.text(sheet.shortened()) + "</strong></p>";
            file = Pdf.of(sheet.title(), sheet.about(), STYLE, told);
            if (pages(file) == 1) {
                return file;
            }
        }
        return file;
    }

    private static int pages(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String body(Sheet sheet, Room room) {
        return "<h1>" + Pdf.text(sheet.title()) + "</h1>"
                + sheet.blocks().stream()
                        .map(block -> "<h2>" + Pdf.text(block.heading()) + "</h2>" + markup(block, room, sheet.more()))
                        .collect(Collectors.joining())
                + "<p class=\"foot\">" + Pdf.text(sheet.foot()) + "</p>";
    }

    private static String markup(Block block, Room room, String more) {
        if (block instanceof Block.Pairs pairs) {
            return "<table class=\"pairs\"><tbody>"
                    + pairs.lines().stream()
                            .map(line -> "<tr><th scope=\"row\">" + Pdf.text(line.getKey()) + "</th><td>"
                                    + room.text(line.getValue()) + "</td></tr>")
                            .collect(Collectors.joining())
                    + "</tbody></table>";
        }
        if (block instanceof Block.Lines lines) {
            return "<ul>"
                    + room.some(lines.lines()).stream()
                            .map(line -> "<li>" + room.text(line) + "</li>")
                            .collect(Collectors.joining())
                    + left(room.left(lines.lines()), more, "<li>", "</li>") + "</ul>";
        }
        if (block instanceof Block.Table table) {
            return "<table class=\"acts\">" + head(table.names()) + "<tbody class=\"rows\">"
                    + room.some(table.rows()).stream()
                            .map(row ->
                                    "<tr>" + cells(row.stream().map(room::text).toList()) + "</tr>")
                            .collect(Collectors.joining())
                    + "</tbody></table>" + left(room.left(table.rows()), more, "<p>", "</p>");
        }
        var figures = (Block.Figures) block;
        var said = figures.said().stream()
                .map(line -> "<p>" + Pdf.text(line) + "</p>")
                .collect(Collectors.joining());
        return figures.strips().isEmpty()
                ? said
                : said + "<table><caption>" + Pdf.text(figures.caption()) + "</caption>" + head(figures.names())
                        + "<tbody class=\"rows\">"
                        + figures.strips().stream().map(SheetPaper::row).collect(Collectors.joining())
                        + "</tbody></table>";
    }

    private static String row(Block.Strip strip) {
        return "<tr>" + cells(strip.cells().stream().map(Pdf::text).toList())
                + String.format(
                        Locale.ROOT,
                        "<td class=\"strip\"><div class=\"track\"><div class=\"line\" style=\"left:%.1f%%;width:%.1f%%\">"
                                + "</div><div class=\"dot\" style=\"left:%.1f%%\"></div></div></td></tr>",
                        strip.low(),
                        strip.high() - strip.low(),
                        strip.at());
    }

    private static String head(List<String> names) {
        return names.stream()
                .map(name -> "<th scope=\"col\">" + Pdf.text(name) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>"));
    }

    /** The first one names its row. */
    private static String cells(List<String> markup) {
        return "<th scope=\"row\">" + markup.get(0) + "</th>"
                + markup.stream().skip(1).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining());
    }

    private static String left(int count, String more, String before, String after) {
        return count == 0 ? "" : before + Pdf.text(more.replace("#", String.valueOf(count))) + after;
    }
}
