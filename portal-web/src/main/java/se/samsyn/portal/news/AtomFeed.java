package se.samsyn.portal.news;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samsyn.message.PublicAnnouncementQueries.Row;

/**
 * Writes announcements as Atom (RFC 4287). Ids are tags (RFC 4151) of the portal's host and the slug, which never
 * changes: a corrected announcement keeps its id and gets a later {@code updated}.
 *
 * @param publicUrl of the portal, without a slash at the end
 * @param language of the entries, as in {@code xml:lang}
 * @param title of the feed
 */
record AtomFeed(String publicUrl, String language, String title) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The day on which the host is said to be ours; part of every id, so it must not change. */
    private static final String TAG_YEAR = "2026";

    /** What XML 1.0 cannot hold, however it is written. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    /** Names the author of an entry. */
    @FunctionalInterface
    interface Author {
        String of(Row row);
    }

    byte[] write(List<Row> rows, Author author) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", language);
            text(out, "id", tag("nyheter"));
            text(out, "title", title);
            text(
                    out,
                    "updated",
                    rows.stream()
                            .map(Row::updatedAt)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            link(out, "self", "/nyheter.atom");
            link(out, "alternate", "/nyheter");
            for (var row : rows) {
                entry(out, row, author.of(row));
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter out, Row row, String author) throws XMLStreamException {
        out.writeStartElement("entry");
        text(out, "id", tag("nyheter/" + row.slug()));
        text(out, "title", row.title());
        text(out, "published", row.publishedAt().toString());
        text(out, "updated", row.updatedAt().toString());
        out.writeStartElement("author");
        text(out, "name", author);
        out.writeEndElement();
        link(out, "alternate", "/nyheter/" + row.slug());
        text(out, "summary", row.lead());
        out.writeEndElement();
    }

    private String tag(String what) {
        return "tag:" + URI.create(publicUrl).getHost() + "," + TAG_YEAR + ":" + what;
    }

    private static void text(XMLStreamWriter out, String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text.replaceAll(UNWRITABLE, ""));
        out.writeEndElement();
    }

    private void link(XMLStreamWriter out, String relation, String path) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", publicUrl + path);
    }
}
