package se.samsyn.backoffice.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.statistics.RefusedFigure;
import se.samsyn.statistics.SeriesChange;
import se.samsyn.statistics.SeriesKeeping;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.web.refusal.Complaints;

/**
 * A file of figures, first tried and then taken in. What was tried is kept as long as the page is open, so that what is
 * taken in is what was shown; a file is small.
 */
@Named
@ViewScoped
public class SeriesFileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than this is mended in the same way. */
    private static final int SHOWN_MOST = 200;

    private static final int KILOBYTE = 1024;

    @Inject
    SeriesPage page;

    @Inject
    SeriesQueries queries;

    @Inject
    SeriesKeeping keeping;

    @Inject
    Complaints complaints;

    private transient @Nullable Part file;
    private @Nullable Integer year;
    private @Nullable SeriesChange change;
    private byte[] content = {};
    private String fileName = "";

    /** Shows what the file would change, or which of its rows are wrong; nothing is taken in. */
    public @Nullable String tryOut() {
        var sent = file;
        change = null;
        if (sent == null || sent.getSize() == 0) {
            complaints.say("import:file", "statistik.message.noFile");
        } else if (sent.getSize() > SeriesQueries.BYTES_MAX) {
            complaints.say("import:file", "statistik.message.large", SeriesQueries.BYTES_MAX / KILOBYTE);
        } else {
            content = bytes(sent);
            fileName = Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
            change = queries.tryOut(page.getSeries().id(), period(), content);
        }
        return null;
    }

    /** Takes in what was tried. */
    public @Nullable String take() {
        var id = page.getSeries().id();
        var taken = keeping.take(id, fileName, period(), content);
        if (!taken.isTakable()) {
            change = taken;
            return null;
        }
        return SeriesAddress.page(id, taken.lines().isEmpty() ? "seriesSame" : "seriesTaken");
    }

    /** Lets the other party see the series. */
    public String share() {
        var id = page.getSeries().id();
        keeping.share(id);
        return SeriesAddress.page(id, "seriesShared");
    }

    private @Nullable LocalDate period() {
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    private static byte[] bytes(Part sent) {
        try (var in = sent.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** What came of trying; null when nothing was tried. */
    public @Nullable SeriesChange getChange() {
        return change;
    }

    /** The first of the wrong rows. */
    public List<RefusedFigure> getRefused() {
        return change == null
                ? List.of()
                : change.refused().stream().limit(SHOWN_MOST).toList();
    }

    /** The first of what would change. */
    public List<SeriesChange.Line> getLines() {
        return change == null
                ? List.of()
                : change.lines().stream().limit(SHOWN_MOST).toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }
}
