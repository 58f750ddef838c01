package se.samsyn.web.words;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Bidi;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.web.Site;

/** Texts with placeholders, and the words for what the domain names: {@code #{texts.…}}. */
@Named
@RequestScoped
public class Texts {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    @Inject
    Words words;

    @Inject
    Site site;

    /**
     * A text with {@code {0}}, {@code {1}} … filled in. Numbers are written as in the page's language, enum constants
     * in words, months as {@code 2025-02}. Where the page reads from the right, a word from elsewhere (a name, a code,
     * an address) is isolated, else it would change places with its neighbours. EL hands over up to four.
     */
    public String fill(String key, @Nullable Object... arguments) {
        var readable = new ArrayList<@Nullable Object>();
        for (var argument : arguments) {
            readable.add(
                    argument instanceof Enum<?> constant
                            ? of(constant)
                            : isolated(argument instanceof YearMonth month ? month.toString() : argument));
        }
        return new MessageFormat(words.get(key), site.getLanguage().locale()).format(readable.toArray());
    }

    private @Nullable Object isolated(@Nullable Object argument) {
        if (!(argument instanceof String word) || !site.getLanguage().isFromRight()) {
            return argument;
        }
        // a number such as 2026-000119 has no letter to tell its direction by: browsers then take the page's
        var fromRight = Bidi.requiresBidi(word.toCharArray(), 0, word.length());
        return (fromRight ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + word + POP_ISOLATE;
    }

    /**
     * What stands in a text before and after a word that it was filled with, so that the word can be marked. Isolating
     * it is then the mark's.
     */
    public List<String> around(String text, String word) {
        int at = text.indexOf(word);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not hold the word");
        }
        int end = at + word.length();
        boolean apart = at > 0 && end < text.length() && text.charAt(end) == POP_ISOLATE;
        return List.of(text.substring(0, apart ? at - 1 : at), text.substring(apart ? end + 1 : end));
    }

    /** {@code fill} for the arguments of a refusal. */
    public String fill(String key, List<Object> arguments) {
        return fill(key, arguments.toArray());
    }

    /** The word for an enum constant: the text of {@code EnumName.CONSTANT}; empty for none. */
    public String of(@Nullable Enum<?> constant) {
        return constant == null ? "" : words.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A number with the page's separators: {@code 1 234,5}. */
    public String number(@Nullable Number number) {
        return number == null
                ? ""
                : NumberFormat.getNumberInstance(site.getLanguage().locale()).format(number);
    }
}
