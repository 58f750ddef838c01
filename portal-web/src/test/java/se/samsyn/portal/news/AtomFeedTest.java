package se.samsyn.portal.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samsyn.kernel.Party;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.PublicAnnouncementQueries.Row;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2026-03-04T09:30:00Z");

    private final AtomFeed feed = new AtomFeed("https://samsyn.svedala.example", "sv", "Nyheter från Samsyn");
    private final Row row = new Row(
            "tryggare-tunnel",
            "Ljusare <tunnel> & gångväg ]]>\u0007",
            "Det blir \"ljusare\" i mars.",
            "sv",
            AnnouncementMode.JOINT,
            Party.POLICE,
            PUBLISHED,
            CORRECTED,
            true);

    @Test
    void an_entry_has_a_lasting_id_and_whole_addresses() throws Exception {
        var entry = (Element)
                parse(List.of(row)).getElementsByTagNameNS(ATOM, "entry").item(0);

        assertThat(text(entry, "id")).isEqualTo("tag:samsyn.svedala.example,2026:nyheter/tryggare-tunnel");
        assertThat(text(entry, "published")).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(text(entry, "updated")).isEqualTo("2026-03-04T09:30:00Z");
        assertThat(text(entry, "name")).isEqualTo("kommunen och Polisen");
        var link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
        assertThat(link.getAttribute("href")).isEqualTo("https://samsyn.svedala.example/nyheter/tryggare-tunnel");
    }

    @Test
    void what_xml_does_not_like_is_escaped_or_left_out() throws Exception {
        var entry = (Element)
                parse(List.of(row)).getElementsByTagNameNS(ATOM, "entry").item(0);

        assertThat(text(entry, "title")).isEqualTo("Ljusare <tunnel> & gångväg ]]>");
        assertThat(text(entry, "summary")).isEqualTo("Det blir \"ljusare\" i mars.");
    }

    @Test
    void the_feed_says_itself_and_its_latest_change() throws Exception {
        var root = parse(List.of(row)).getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(text(root, "id")).isEqualTo("tag:samsyn.svedala.example,2026:nyheter");
        assertThat(text(root, "updated")).isEqualTo("2026-03-04T09:30:00Z");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("sv");
    }

    @Test
    void an_empty_feed_is_valid_too() throws Exception {
        assertThat(text(parse(List.of()).getDocumentElement(), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    private Document parse(List<Row> rows) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.write(rows, each -> "kommunen och Polisen")));
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
