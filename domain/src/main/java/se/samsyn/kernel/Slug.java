package se.samsyn.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The readable part of a public address. Once published it is never changed and never given to anything else. */
public final class Slug {

    public static final int MAX = 80;

    private Slug() {}

    /** From a title: small letters a–z, digits and single hyphens; {@code å ä ö} lose their marks. Never empty. */
    public static String of(String title) {
        var ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > MAX - 8) {
            slug = slug.substring(0, MAX - 8).replaceAll("-[^-]*$", "");
        }
        return slug.isEmpty() ? "sida" : slug;
    }

    /**
     * The same, with {@code -2}, {@code -3} … after it while it is taken.
     *
     * @param taken whether a slug was ever given to anything, withdrawn or not
     */
    public static String of(String title, Predicate<String> taken) {
        var slug = of(title);
        var free = slug;
        for (int n = 2; taken.test(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
