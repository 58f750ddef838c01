package se.samsyn.portal.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.Site;
import se.samsyn.web.words.Words;

/** Everything that residents can read, in the words of this request's language where there are such. */
@Dependent
class PublicTexts {

    /** The pages of information; each has its texts under its own name. */
    private static final List<String> PAGES =
            List.of("arbetssatt", "kontakt", "personuppgifter", "tillganglighet", "kakor");

    private final PublicMeasureQueries measures;
    private final PublicAnnouncementQueries announcements;
    private final Words words;
    private final Site site;

    @Inject
    PublicTexts(PublicMeasureQueries measures, PublicAnnouncementQueries announcements, Words words, Site site) {
        this.measures = measures;
        this.announcements = announcements;
        this.words = words;
        this.site = site;
    }

    List<Document> all() {
        var all = new ArrayList<Document>();
        measures.readable()
                .forEach(text -> all.add(new Document(
                        DocumentKind.MEASURE,
                        "/atgarder/" + text.slug(),
                        text.title(),
                        text.lead(),
                        text.words(),
                        "")));
        announcements.readable(site.getLanguage().code()).forEach(text -> all.add(announcement(text)));
        PAGES.forEach(page -> all.add(page(page, "/" + page)));
        all.add(page("oppnadata", "/oppna-data"));
        return all;
    }

    private static Document announcement(PublicAnnouncementQueries.Reading text) {
        var translated = text.translated();
        var shown = translated == null ? text.text() : translated;
        return new Document(
                DocumentKind.ANNOUNCEMENT,
                "/nyheter/" + text.slug(),
                shown.title(),
                shown.lead(),
                shown.body(),
                translated == null
                        ? ""
                        : String.join(
                                "\n",
                                text.text().title(),
                                text.text().lead(),
                                text.text().body()));
    }

    private Document page(String name, String address) {
        var texts = words.entrySet().stream()
                .filter(text -> text.getKey().startsWith(name + ".header.")
                        || text.getKey().startsWith(name + ".paragraph."))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        return new Document(
                DocumentKind.PAGE, address, words.get(name + ".title"), words.get(name + ".paragraph.lead"), texts, "");
    }
}
