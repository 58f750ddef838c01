package se.samsyn.portal.news;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.platform.Settings;
import se.samsyn.portal.Speakers;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.Words;

/** The latest announcements as a feed, {@code /nyheter.atom}; in Swedish, as the announcements are. */
@WebServlet(urlPatterns = "/nyheter.atom")
public class AtomServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 50;

    @Inject
    private transient PublicAnnouncementQueries announcements;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Speakers speakers;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var title = texts.fill("nyheter.title.feed", settings.municipality());
        var marked = settings.isDemo() ? words.get("portal.message.demo") + ": " + title : title;
        var feed = new AtomFeed(settings.publicUrl(), "sv", marked).write(announcements.feed(ENTRIES), speakers::named);
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }
}
