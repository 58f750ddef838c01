package se.samsyn.web.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that pages can be in. Swedish is the authorities' language (språklagen 10 §) and has no prefix in the
 * address; the others have one. Which of them a web application offers is told by {@link Languages}.
 */
public enum Language {
    SWEDISH("sv", "", "sv-SE", "Svenska"),
    ENGLISH("en", "en", "en-GB", "English"),
    /** With the digits of the pages around it (nu-latn): phone numbers, codes and dates are compared with paper. */
    ARABIC("ar", "ar", "ar-u-nu-latn", "العربية"),
    POLISH("pl", "pl", "pl-PL", "Polski"),
    UKRAINIAN("uk", "uk", "uk-UA", "Українська"),
    DANISH("da", "da", "da-DK", "Dansk"),
    FINNISH("fi", "fi", "fi-FI", "Suomi"),
    EASY_SWEDISH("sv-x-lattlast", "sv-lattlast", "sv-SE", "Lätt svenska");

    private final String code;
    private final String prefix;
    private final Locale locale;
    private final String ownName;

    Language(String code, String prefix, String locale, String ownName) {
        this.code = code;
        this.prefix = prefix;
        this.locale = Locale.forLanguageTag(locale);
        this.ownName = ownName;
    }

    /** For {@code lang} and {@code hreflang}. */
    public String code() {
        return code;
    }

    /** How addresses in this language begin: {@code /en}; empty for Swedish. */
    public String prefix() {
        return prefix.isEmpty() ? "" : "/" + prefix;
    }

    /** An address in this language: {@code /atgarder} becomes {@code /en/atgarder}, {@code /} becomes {@code /en}. */
    public String in(String path) {
        var isStart = path.equals("/") || path.startsWith("/?");
        return prefix() + (isStart && !prefix.isEmpty() ? path.substring(1) : path);
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    /** For {@code dir}. */
    public String dir() {
        return isFromRight() ? "rtl" : "ltr";
    }

    /** Whether it is written from right to left. */
    public boolean isFromRight() {
        return this == ARABIC;
    }

    /** What the file of its texts ends with: {@code _en}; empty for Swedish, which is the root. */
    public String suffix() {
        return this == SWEDISH ? "" : "_" + prefix.replace('-', '_');
    }

    /** The language whose addresses begin with this word. */
    public static Optional<Language> ofPrefix(String word) {
        return Arrays.stream(values())
                .filter(language -> !language.prefix.isEmpty() && language.prefix.equals(word))
                .findFirst();
    }

    /** The language with this code. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
