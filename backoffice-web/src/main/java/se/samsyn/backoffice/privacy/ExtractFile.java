package se.samsyn.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samsyn.platform.PersonField;
import se.samsyn.privacy.PersonAnswering.Extract;
import se.samsyn.privacy.PersonAnswering.Opened;

/**
 * An extract as it is handed to a person, packed: a page to read and print, the same for programs, and the pictures
 * (GDPR art. 15.3: a copy, in a commonly used form).
 */
@RequestScoped
class ExtractFile {

    private static final String STYLE = "body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
            + "section{break-inside:avoid;border-top:1px solid #555;margin-top:1.5rem}"
            + "dt{font-weight:bold;margin-top:.5rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
            + "img{max-width:100%}";

    @Inject
    PersonWords words;

    byte[] pack(Extract extract) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            add(zip, "registerutdrag.html", page(extract).getBytes(StandardCharsets.UTF_8));
            add(zip, "registerutdrag.json", json(extract).getBytes(StandardCharsets.UTF_8));
            for (var record : extract.records()) {
                for (var field : record.fields()) {
                    if (field.value() instanceof byte[] jpeg) {
                        add(zip, picture(record), jpeg);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String picture(Opened record) {
        return "bilder/" + record.kept().file().id().value() + ".jpg";
    }

    private String page(Extract extract) {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(words.text("extract.title")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escaped(words.text("extract.title")))
                .append("</h1>\n<p>")
                .append(escaped(words.text("extract.keeper." + extract.keeper())))
                .append(' ')
                .append(escaped(words.moment(extract.at())))
                .append("</p>\n<p>")
                .append(escaped(words.text("extract.what")))
                .append("</p>\n");
        extract.records().forEach(record -> section(html, record));
        return html.append("</body></html>\n").toString();
    }

    private void section(StringBuilder html, Opened record) {
        var kept = record.kept();
        html.append("<section><h2>")
                .append(escaped((words.kind(kept) + " " + kept.file().name()).strip()))
                .append("</h2>\n<dl>");
        pair(html, words.text("header.since"), words.moment(kept.file().since()));
        pair(html, words.text("header.until"), words.term(kept));
        if (record.fields().isEmpty()) {
            pair(html, words.text("extract.content"), words.text("extract.notGiven"));
        }
        for (var field : record.fields()) {
            if (field.value() instanceof byte[]) {
                html.append("<dt>")
                        .append(escaped(words.label(field)))
                        .append("</dt><dd><img alt=\"\" src=\"")
                        .append(picture(record))
                        .append("\"></dd>\n");
            } else {
                pair(html, words.label(field), words.value(field));
            }
        }
        html.append("</dl></section>\n");
    }

    private static void pair(StringBuilder html, String label, String value) {
        html.append("<dt>")
                .append(escaped(label))
                .append("</dt><dd>")
                .append(escaped(value))
                .append("</dd>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String json(Extract extract) {
        var records = Json.createArrayBuilder();
        extract.records().forEach(record -> records.add(json(record)));
        return Json.createObjectBuilder()
                .add("keeper", extract.keeper().name())
                .add("at", extract.at().toString())
                .add("records", records)
                .build()
                .toString();
    }

    private JsonObjectBuilder json(Opened record) {
        var kept = record.kept();
        var json = Json.createObjectBuilder()
                .add("kind", kept.file().kind().name())
                .add("name", kept.file().name())
                .add("since", kept.file().since().toString())
                .add("term", kept.term().name());
        if (kept.until() != null) {
            json.add("until", kept.until().toString());
        }
        return json.add("content", content(record));
    }

    private static JsonArrayBuilder content(Opened record) {
        var fields = Json.createArrayBuilder();
        for (PersonField field : record.fields()) {
            var value = field.value() instanceof byte[]
                    ? picture(record)
                    : field.value().toString();
            fields.add(Json.createObjectBuilder().add("name", field.name()).add("value", value));
        }
        return fields;
    }
}
