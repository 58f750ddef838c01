package se.samsyn.backoffice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets of Swedish computers open it: semicolons, and a mark that says UTF-8. A cell that such a
 * program would take for a formula begins with an apostrophe: somebody outside wrote it, and nothing of theirs is run
 * here (ASVS 1.2.10).
 */
public final class Csv {

    /** What begins a formula, also behind blanks and as wide signs. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u00A0\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%].*", Pattern.DOTALL);

    private static final Pattern TO_QUOTE = Pattern.compile("[\";\\r\\n]");

    private Csv() {}

    /** The file. */
    public static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean begins = FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r");
        var plain = begins ? "'" + text : text;
        return TO_QUOTE.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
