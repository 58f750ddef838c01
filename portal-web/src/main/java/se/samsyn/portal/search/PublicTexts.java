package se.samsyn.portal.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.accessibility.StatementQueries;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.Site;
import se.samsyn.web.words.Words;

/** Everything that residents can read, in the words of this request's language where there are such. */
@Dependent
class PublicTexts {

    /** The pages that say in a title and a lead what they are for; each has its texts under its own name. */
    private static final List<String> PAGES =
            List.of("arbetssatt", "kontakt", "personuppgifter", "kakor", "folj", "prenumerera", "app", "blankett");

    /** What of a page is looked through: a button says what can be done there. */
    private static final List<String> PARTS = List.of(".header.", ".paragraph.", ".button.");

    private static final String TITLE = ".title";
    private static final String LEAD = ".paragraph.lead";

    private final PublicMeasureQueries measures;
    private final PublicAnnouncementQueries announcements;
    private final StatementQueries statements;
    private final Words words;
    private final Site site;

    @Inject
    PublicTexts(
            PublicMeasureQueries measures,
            PublicAnnouncementQueries announcements,
            StatementQueries statements,
            Words words,
            Site site) {
        this.measures = measures;
        this.announcements = announcements;
        this.statements = statements;
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
                        "",
                        true)));
        announcements.readable(site.getLanguage().code()).forEach(text -> all.add(announcement(text)));
        PAGES.forEach(page -> all.add(page(page, "/" + page, page + TITLE, page + LEAD, "")));
        all.add(page("oppnadata", "/oppna-data", "oppnadata" + TITLE, "oppnadata" + LEAD, ""));
        all.add(page("beratta", "/beratta", "portal.link.report", "beratta.paragraph.here", ""));
        all.add(page("karta", "/karta", "karta" + TITLE, "atgarder" + LEAD, ""));
        all.add(page(
                "tillganglighet", "/tillganglighet", "tillganglighet" + TITLE, "tillganglighet" + LEAD, statement()));
        return all;
    }

    private static Document announcement(PublicAnnouncementQueries.Reading text) {
        var translation = text.translated();
        var shown = translation == null ? text.text() : translation.text();
        return new Document(
                DocumentKind.ANNOUNCEMENT,
                "/nyheter/" + text.slug(),
                shown.title(),
                shown.lead(),
                shown.body(),
                translation == null
                        ? ""
                        : String.join(
                                "\n",
                                text.text().title(),
                                text.text().lead(),
                                text.text().body()),
                translation == null || translation.reviewed());
    }

    /** What the municipality has written in its accessibility statement. */
    private String statement() {
        var text = statements.published().text();
        return String.join("\n", text.inaccessible(), text.burden(), text.exempt(), text.method());
    }

    /** A page by its texts; a count is no sentence before its number is known. */
    private Document page(String name, String address, String title, String lead, String original) {
        var texts = words.entrySet().stream()
                .filter(text -> PARTS.stream().anyMatch(part -> text.getKey().startsWith(name + part)))
                .filter(text -> !text.getValue().contains(", plural,"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        return new Document(DocumentKind.PAGE, address, words.get(title), words.get(lead), texts, original, true);
    }
}
