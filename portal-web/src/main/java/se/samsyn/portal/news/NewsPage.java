package se.samsyn.portal.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Page;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.Site;

/** Backs {@code nyheter.xhtml}: announcements, newest first. */
@Named
@RequestScoped
public class NewsPage {

    private static final int SIZE = 10;

    @Inject
    HttpServletRequest request;

    @Inject
    PublicAnnouncementQueries announcements;

    @Inject
    Site site;

    private Page<PublicAnnouncementQueries.Row> page = new Page<>(List.of(), null);

    @PostConstruct
    void load() {
        page = announcements.page(site.getLanguage().code(), getAfter(), SIZE);
    }

    public List<PublicAnnouncementQueries.Row> getRows() {
        return page.rows();
    }

    /** Where the page before ended; null on the first. */
    public @Nullable String getAfter() {
        return request.getParameter("efter");
    }

    /** The query of the next page; null on the last. */
    public @Nullable String getNext() {
        var next = page.next();
        return next == null ? null : "?efter=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
