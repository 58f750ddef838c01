package se.samsyn.portal.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;

/** Backs {@code nyhet.xhtml}: one announcement. */
@Named
@RequestScoped
public class AnnouncementPage {

    private static final String HEADING = "## ";

    /** A paragraph, or a heading over the next ones. */
    public record Block(boolean isHeading, String text) {}

    @Inject
    HttpServletRequest request;

    @Inject
    PublicAnnouncementQueries announcements;

    @Inject
    Site site;

    private PublicAnnouncementQueries.@Nullable View announcement;

    /** {@code f:viewAction}. */
    public void load() {
        announcement = announcements.bySlug(
                String.valueOf(request.getParameter("slug")), site.getLanguage().code());
    }

    /** Those that it is written in or translated into, Swedish first: all that other languages have is its frame. */
    public List<Language> getLanguages() {
        var shown = announcement;
        return shown == null
                ? List.of()
                : site.getLanguages().stream()
                        .filter(language -> shown.languages().contains(language.code()))
                        .toList();
    }

    public PublicAnnouncementQueries.@Nullable View getAnnouncement() {
        return announcement;
    }

    /** The body, part by part. */
    public List<Block> getBlocks() {
        var shown = announcement;
        return shown == null ? List.of() : blocks(shown.body());
    }

    /** Blank lines part paragraphs; a line that begins with {@code ##} is a heading. */
    static List<Block> blocks(String body) {
        var blocks = new ArrayList<Block>();
        var paragraph = new StringBuilder();
        body.lines().forEach(line -> {
            if (line.isBlank() || line.startsWith(HEADING)) {
                end(paragraph, blocks);
            }
            if (line.startsWith(HEADING)) {
                blocks.add(new Block(true, line.substring(HEADING.length()).strip()));
            } else {
                paragraph.append(line).append('\n');
            }
        });
        end(paragraph, blocks);
        return List.copyOf(blocks);
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        var text = paragraph.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(false, text));
        }
        paragraph.setLength(0);
    }
}
