package se.samsyn.concern;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What a template leaves open. Only what the one who told may read anyway: never words of theirs, a point, a contact, a
 * member of staff.
 */
public enum TemplateBlank {
    NUMBER("nummer"),
    CATEGORY("kategori"),
    /** The name of the area. */
    AREA("plats"),
    UNIT("enhet");

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}?");

    private final String word;

    TemplateBlank(String word) {
        this.word = word;
    }

    /** As it stands in a template. */
    public String written() {
        return "{" + word + "}";
    }

    /** @throws RuleBroken if something else is left open */
    static void check(String text) {
        BLANK.matcher(text)
                .results()
                .filter(found -> of(found.group()).isEmpty())
                .forEach(found -> {
                    throw new RuleBroken(ConcernRule.BLANK_UNKNOWN, found.group());
                });
    }

    /** The text with its blanks filled, once: what is filled in is not looked through again. */
    static String fill(String text, Map<TemplateBlank, String> values) {
        var filled = new StringBuilder();
        var blank = BLANK.matcher(text);
        int done = 0;
        while (blank.find()) {
            filled.append(text, done, blank.start())
                    .append(of(blank.group()).map(values::get).orElse(blank.group()));
            done = blank.end();
        }
        return filled.append(text.substring(done)).toString();
    }

    private static Optional<TemplateBlank> of(String written) {
        return Arrays.stream(values())
                .filter(blank -> blank.written().equals(written))
                .findFirst();
    }
}
