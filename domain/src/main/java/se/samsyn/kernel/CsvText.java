package se.samsyn.kernel;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a file that was sent, as long as it can be read.
 *
 * @param text without the mark of its encoding; up to what could not be read
 * @param faultyLine the first line that is not written in UTF-8, from 1; 0 if all of it is
 */
public record CsvText(String text, int faultyLine) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final char QUOTE = '"';

    /** Reads a file's bytes. */
    public static CsvText of(byte[] content) {
        var letters = CharBuffer.allocate(content.length);
        var wrong = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content), letters, true)
                .isError();
        var text = letters.flip().toString();
        return new CsvText(
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text,
                wrong
                        ? 1
                                + Math.toIntExact(text.chars()
                                        .filter(letter -> letter == '\n')
                                        .count())
                        : 0);
    }

    public boolean isReadable() {
        return faultyLine == 0;
    }

    /** Of a file's bytes, in hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fields of a line; one in quotation marks may hold a separator, and a mark written twice. */
    public static List<String> fields(String line, char separator) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == QUOTE && quoted && i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
                field.append(QUOTE);
                i++;
            } else if (letter == QUOTE && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
