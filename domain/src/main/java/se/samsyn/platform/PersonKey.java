package se.samsyn.platform;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what it is looked for what is kept of a person: something that they left or were given themselves. Never a name,
 * and nothing that it would be forbidden to pick persons out by (dataskyddslagen 2018:218 3 kap. 3 §, D-03).
 *
 * @param value an address as typed, or the number or code of a report
 */
public record PersonKey(Kind kind, String value) implements Serializable {

    public static final int TYPED_MAX = 120;

    /** What was typed. */
    public enum Kind {
        EMAIL,
        PHONE,
        /** A report's number, or the code that it is followed by. */
        REPORT
    }

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("20\\d{2}-\\d{6}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d(?:[ ()-]*\\d){5,14}");
    private static final Pattern CODE = Pattern.compile("(?:SAM)?(\\w{12})");

    /** Reads what somebody typed. Empty if it is none of these. */
    public static Optional<PersonKey> read(String typed) {
        var text = typed.length() > TYPED_MAX ? "" : typed.strip();
        Kind kind = null;
        if (EMAIL.matcher(text).matches()) {
            kind = Kind.EMAIL;
        } else if (NUMBER.matcher(text).matches()) {
            kind = Kind.REPORT;
        } else if (PHONE.matcher(text).matches()) {
            kind = Kind.PHONE;
        } else if (isCode(text)) {
            kind = Kind.REPORT;
        }
        return kind == null ? Optional.empty() : Optional.of(new PersonKey(kind, text));
    }

    private static boolean isCode(String text) {
        var code = CODE.matcher(text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT));
        return code.matches() && ReadableAlphabet.holds(code.group(1));
    }

    /** Whether it is an e-mail address or a phone number. */
    public boolean isAddress() {
        return kind != Kind.REPORT;
    }

    /** Without its value: it must not end up in a log. */
    @Override
    public String toString() {
        return "PersonKey " + kind;
    }
}
