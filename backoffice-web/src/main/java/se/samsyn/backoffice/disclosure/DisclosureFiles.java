package se.samsyn.backoffice.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.samsyn.backoffice.Csv;
import se.samsyn.backoffice.Pdf;
import se.samsyn.concern.DisclosedField;
import se.samsyn.concern.Disclosing;
import se.samsyn.concern.DisclosureFormat;
import se.samsyn.concern.DisclosureSheet;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Settings;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;

/** What is given out as a file, in the answer to the form that asked for it. */
@RequestScoped
class DisclosureFiles {

    @Inject
    DisclosureWords words;

    @Inject
    Texts texts;

    @Inject
    When when;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.fill(key), null));
    }

    void send(Disclosing.Given given, DisclosureFormat format) throws IOException {
        var file =
                format == DisclosureFormat.CSV ? Csv.of(table(given)) : Pdf.of(title(), about(given), sections(given));
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(format == DisclosureFormat.CSV ? "text/csv; charset=UTF-8" : "application/pdf");
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"utlamnande." + format.name().toLowerCase(Locale.ROOT) + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    /** Whether the paper would show every sign; some scripts are for the table alone. */
    boolean canShow(Collection<DisclosureSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.texts().values().stream()).allMatch(Pdf::canShow);
    }

    private String title() {
        return texts.fill("utlamnande.header.document");
    }

    private String about(Disclosing.Given given) {
        return texts.fill(
                "utlamnande.paragraph.document",
                texts.of(current.party()),
                when.date(LocalDate.now(clock.withZone(Settings.ZONE))),
                given.sheets().size());
    }

    private List<Pdf.Section> sections(Disclosing.Given given) {
        var position = new AtomicInteger();
        return given.sheets().stream()
                .map(sheet -> new Pdf.Section(
                        texts.fill("utlamnande.header.report", position.incrementAndGet()),
                        sheet.fields().stream()
                                .sorted()
                                .map(field -> Map.entry(words.name(field), words.value(sheet, field)))
                                .toList()))
                .toList();
    }

    /** A line of names, and one for each report. */
    private List<List<String>> table(Disclosing.Given given) {
        var fields = Arrays.stream(DisclosedField.values())
                .filter(field ->
                        given.sheets().stream().anyMatch(sheet -> sheet.fields().contains(field)))
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(fields.stream().map(words::name).toList());
        for (var sheet : given.sheets()) {
            rows.add(fields.stream().map(field -> words.value(sheet, field)).toList());
        }
        return rows;
    }
}
