package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.samsyn.harness.Site;

/** What anybody can reach by following links of the portal, in Swedish and in Arabic, with what it answers. */
final class PublicWalk {

    static final String MAP = "/api/v1/measures.geojson";
    static final Pattern LINK = Pattern.compile("(?:href|src|data-[a-z-]*)=\"([^\"#]*)");

    private static final int PAGES_MAX = 400;
    private static final Pattern STATIC =
            Pattern.compile("^/(kit|css|js|icons|webjars|tiles|kartbild|jakarta\\.faces\\.resource|backoffice)(/|$)");

    /** The same pages in words of other languages. */
    private static final Pattern TRANSLATED = Pattern.compile("^/(en|pl|uk|da|fi|sv-lattlast)(/|\\?|$)");

    private final Site site;
    private final Map<String, String> outlets = new LinkedHashMap<>();
    private final List<String> dead = new ArrayList<>();

    PublicWalk(Site site) {
        this.site = site;
    }

    /** By address: headers and body. What came otherwise than by an address is put there, too. */
    Map<String, String> outlets() {
        return outlets;
    }

    /** Addresses that did not answer, and so told nothing of what they hide. */
    List<String> dead() {
        return dead;
    }

    /** Goes to these addresses and wherever they lead. */
    void from(List<String> starts) {
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (outlets.containsKey(path)) {
                continue;
            }
            assertThat(outlets.size()).as("pages without end: %s", path).isLessThan(PAGES_MAX);
            var answer = site.get(path);
            if (answer.statusCode() >= 400) {
                dead.add(answer.statusCode() + " " + path);
            }
            outlets.put(path, answer.headers().map() + "\n" + answer.body());
            waiting.addAll(links(path, answer.body()));
        }
    }

    /** Where a page leads within the portal, apart from what is the same for everybody and never changes. */
    List<String> links(String from, String body) {
        var found = new ArrayList<String>();
        LINK.matcher(body)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(link -> {
                    var plain = link.startsWith("/") && !link.startsWith("//")
                            ? link
                            : link.startsWith(site.portal().toString())
                                    ? link.substring(site.portal().toString().length() - 1)
                                    : link.startsWith("?") ? URI.create(from).getPath() + link : "";
                    if (!plain.isEmpty()
                            && !STATIC.matcher(plain).find()
                            && !TRANSLATED.matcher(plain).find()) {
                        found.add(plain.startsWith(MAP) && !plain.contains("bbox") ? whole(plain) : plain);
                    }
                });
        return found;
    }

    /** The map's data as its script asks for them, for the whole municipality. */
    static String whole(String address) {
        return address + (address.contains("?") ? "&" : "?") + "bbox=13.0,55.4,13.5,55.7&zoom=18";
    }
}
