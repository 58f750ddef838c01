package se.samsyn.backoffice.log;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file that spreadsheets open (RFC 4180, with the semicolon that Swedish ones expect). A cell that a
 * spreadsheet would take for a formula is made a text (OWASP: CSV injection): names are chosen by people.
 */
final class Csv {

    /** So that spreadsheets read it as UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        var plain = value.isEmpty() || FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
