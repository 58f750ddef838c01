package se.samsyn.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.samsyn.message.NoticeQueries;
import se.samsyn.message.NoticeText;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;

/** The line above every page: {@code #{noticeBand.…}}. */
@Named
@RequestScoped
public class NoticeBand {

    @Inject
    NoticeQueries notices;

    @Inject
    Site site;

    private @Nullable NoticeText shown;

    /** A page is better without it than not at all: error pages are drawn while the database cannot be reached. */
    @PostConstruct
    void load() {
        try {
            shown = notices.shown().orElse(null);
        } catch (RuntimeException withoutDatabase) {
            shown = null;
        }
    }

    /** In Swedish, or in English for all other languages; null while there is none. */
    public @Nullable String getText() {
        if (shown == null) {
            return null;
        }
        return site.isSwedish() ? shown.swedish() : shown.english();
    }

    /** For {@code lang}. */
    public String getLanguage() {
        return (site.isSwedish() ? Language.SWEDISH : Language.ENGLISH).code();
    }
}
