package se.samsyn.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samsyn.harness.Site;

/** The addresses of the residents' pages, for tests that hold for every one of them. */
public final class Portal {

    /** All eight languages, as the addresses of their pages begin. */
    public static final List<String> LANGUAGES = List.of("", "sv-lattlast/", "en/", "ar/", "pl/", "uk/", "da/", "fi/");

    private static final List<String> PAGES = List.of(
            "",
            "beratta",
            "folj",
            "bekrafta",
            "prenumerera?omrade=norra",
            "karta",
            "atgarder",
            "nyheter",
            "arbetssatt",
            "tillganglighet",
            "personuppgifter",
            "kakor",
            "kontakt",
            "blankett",
            "oppna-data",
            "app",
            "utan-nat",
            "sok?q=lampor",
            "finns-inte");

    private Portal() {}

    /**
     * Every page in a language, with the demo's content: a measure and an announcement too, and one that there is not.
     *
     * @param language as an address begins: {@code ""} for Swedish, {@code "ar/"}
     * @return below the portal's start, without a slash before it
     */
    public static List<String> pages(Site site, String language) {
        var paths = new ArrayList<String>();
        PAGES.forEach(page -> paths.add(page.isEmpty() ? language.replace("/", "") : language + page));
        paths.add(oldest(site, language + "atgarder"));
        paths.add(oldest(site, language + "nyheter"));
        return paths;
    }

    /** The oldest of a list: what has just been published may be withdrawn by another test. */
    private static String oldest(Site site, String list) {
        return Pattern.compile("href=\"/(" + list + "/[^\"?]+)\"")
                .matcher(site.get("/" + list).body())
                .results()
                .map(link -> link.group(1))
                .reduce((newer, older) -> older)
                .orElseThrow();
    }
}
