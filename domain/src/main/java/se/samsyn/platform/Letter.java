package se.samsyn.platform;

/**
 * What leaves by mail. Never repeats a resident's words; between the authorities only a notice with a link (domain.md
 * 6.3).
 *
 * @param to one address
 * @param subject one line
 * @param body plain text
 */
public record Letter(String to, String subject, String body) {

    public Letter {
        if (to.isBlank() || to.matches("(?s).*[\\r\\n].*") || subject.matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException("an address and a subject are one line each");
        }
    }

    String packed() {
        return to + "\n" + subject + "\n" + body;
    }

    static Letter unpacked(String packed) {
        var lines = packed.split("\n", 3);
        return new Letter(lines[0], lines[1], lines[2]);
    }
}
