package se.samsyn.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.samsyn.web.Site;

/** Backs {@code sok.xhtml}: what was looked for, and what was found. */
@Named
@RequestScoped
public class SearchPage {

    private static final int LENGTH_MAX = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    Site site;

    @Inject
    PublicIndex index;

    private String words = "";
    private Found found = Found.NOTHING;

    @PostConstruct
    void load() {
        var asked = request.getParameter("q");
        if (asked != null && !asked.isBlank()) {
            var whole = asked.strip();
            words = whole.substring(0, Math.min(whole.length(), LENGTH_MAX));
            found = index.search(site.getLanguage(), words);
        }
    }

    /** As typed; empty before the first search. */
    public String getWords() {
        return words;
    }

    public List<Document> getHits() {
        return found.documents();
    }

    /** Whether each hit holds all the words. */
    public boolean isComplete() {
        return found.complete();
    }

    /** Whether there may be more than are shown. */
    public boolean isMany() {
        return found.documents().size() == PublicIndex.HITS_MAX;
    }
}
