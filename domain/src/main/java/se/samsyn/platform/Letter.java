package se.samsyn.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * What leaves by mail. Never repeats a resident's words; between the authorities only a notice with a link (domain.md
 * 6.3).
 *
 * @param to one address
 * @param subject one line
 * @param body plain text
 * @param stopAt the address that ends what the letter is a part of, when a mail program posts to it (RFC 8058); null
 *     when there is nothing to end
 */
public record Letter(String to, String subject, String body, @Nullable String stopAt) {

    private static final String TEXTS = "se.samsyn.platform.Letters";

    public Letter {
        if (to.isBlank() || to.matches("(?s).*[\\r\\n].*") || subject.matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException("an address and a subject are one line each");
        }
    }

    /**
     * Words it.
     *
     * @param bundle of texts, complete in every offered language; its root is Swedish
     * @param name what stands before {@code .subject} and {@code .body}
     * @param arguments fill both
     */
    public static Letter of(String to, String bundle, String language, String name, Object... arguments) {
        var texts = texts(bundle, language);
        return new Letter(
                to,
                MessageFormat.format(texts.getString(name + ".subject"), arguments),
                MessageFormat.format(texts.getString(name + ".body"), arguments),
                null);
    }

    /** The texts of letters in a language, in Swedish what it lacks; the machine's own language has no say. */
    public static ResourceBundle texts(String bundle, String language) {
        return ResourceBundle.getBundle(
                bundle, Locale.forLanguageTag(language), Letter.class.getClassLoader(), new SwedishRoot());
    }

    /** Files are named as in the web applications: {@code sv-x-lattlast} lies in {@code _sv_lattlast}. */
    private static final class SwedishRoot extends Control {

        @Override
        public List<String> getFormats(String bundle) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String bundle, Locale locale) {
            return List.of(locale, Locale.ROOT);
        }

        @Override
        public String toBundleName(String bundle, Locale locale) {
            var language = locale.toLanguageTag();
            return locale.equals(Locale.ROOT) || language.equals(Settings.SWEDISH)
                    ? bundle
                    : bundle + "_" + language.replace("-x-", "-").replace('-', '_');
        }

        @Override
        public @Nullable Locale getFallbackLocale(String bundle, Locale locale) {
            return null;
        }
    }

    /**
     * The same with who writes, and where one reads what is done with an address: without both it looks like a fraud's.
     */
    public Letter signed(Settings settings, String language) {
        var signature = MessageFormat.format(
                texts(TEXTS, language).getString("signature"),
                settings.municipality(),
                settings.publicUrl() + settings.prefixOf(language) + "/personuppgifter");
        return new Letter(to, subject, body + signature, stopAt);
    }

    /** The same with a way to end what it is a part of. */
    public Letter stoppedAt(String address) {
        return new Letter(to, subject, body, address);
    }

    String packed() {
        return String.join("\n", to, subject, Objects.requireNonNullElse(stopAt, ""), body);
    }

    static Letter unpacked(String packed) {
        var lines = packed.split("\n", 4);
        return new Letter(lines[0], lines[1], lines[3], lines[2].isEmpty() ? null : lines[2]);
    }
}
