package se.samsyn.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import se.samsyn.platform.LatestPublication;
import se.samsyn.web.route.Language;

/**
 * The index of each language, made anew by the first search after a publication: what is withdrawn is not found from
 * then on, on any node.
 */
@ApplicationScoped
public class PublicIndex {

    /** More are not read by anybody: a narrower search helps more. */
    static final int HITS_MAX = 30;

    private record Made(OptionalLong publication, Index index) {}

    @Inject
    LatestPublication latest;

    @Inject
    Instance<PublicTexts> texts;

    private final Map<Language, Made> made = new ConcurrentHashMap<>();

    /**
     * Looks through everything that is public now.
     *
     * @param language of this request
     */
    public Found search(Language language, String words) {
        var now = latest.number();
        return made.compute(
                        language,
                        (same, known) -> known != null
                                        && now.isPresent()
                                        && known.publication().equals(now)
                                ? known
                                : new Made(now, new Index(language, texts.get().all())))
                .index()
                .search(words, HITS_MAX);
    }
}
