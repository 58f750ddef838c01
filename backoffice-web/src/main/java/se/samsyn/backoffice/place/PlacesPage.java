package se.samsyn.backoffice.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.place.CoordinateSystem;
import se.samsyn.place.PlaceImportQueries;
import se.samsyn.place.PlaceImporting;
import se.samsyn.place.RefusedRow;
import se.samsyn.web.refusal.Complaints;

/** Backs {@code platser.xhtml}: a file of addresses or places is chosen and taken in, or its wrong rows are shown. */
@Named
@RequestScoped
public class PlacesPage {

    /** Several times a municipality's addresses. */
    static final long BYTES_MAX = 8L * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    /** More than this is mended in the same way. */
    private static final int REFUSED_MOST = 100;

    @Inject
    PlaceImporting importing;

    @Inject
    PlaceImportQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    Complaints complaints;

    private @Nullable Part file;
    private String source = "";
    private CoordinateSystem system = CoordinateSystem.SWEREF99_TM;
    private PlaceImporting.@Nullable Outcome outcome;
    private @Nullable List<PlaceImportQueries.Row> taken;
    private MemberNames names = MemberNames.NONE;

    /** Takes the file in; a file that is too large is not read. */
    public void take() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            complaints.say("import:file", "platser.message.noFile");
        } else if (sent.getSize() > BYTES_MAX) {
            complaints.say("import:file", "platser.message.large", BYTES_MAX / MEGABYTE);
        } else {
            complaints.about(
                    "import:source", () -> outcome = importing.take(nameOf(sent), source, system, bytes(sent)));
            taken = null; // Faces has read the list already, on its way to the button
        }
    }

    private static String nameOf(Part sent) {
        return Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
    }

    private static byte[] bytes(Part sent) {
        try (var in = sent.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** What came of the file; null when none was sent. */
    public PlaceImporting.@Nullable Outcome getOutcome() {
        return outcome;
    }

    /** The first of the wrong rows. */
    public List<RefusedRow> getRefused() {
        var all = outcome == null ? List.<RefusedRow>of() : outcome.refused();
        return all.subList(0, Math.min(all.size(), REFUSED_MOST));
    }

    /** What was taken in before, the latest first. */
    public List<PlaceImportQueries.Row> getTaken() {
        if (taken == null) {
            taken = queries.latest();
            names = members.names(taken.stream().map(row -> row.by().member()));
        }
        return taken;
    }

    public String name(Actor actor) {
        return names.of(actor);
    }

    public CoordinateSystem[] getSystems() {
        return CoordinateSystem.values();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }

    public CoordinateSystem getSystem() {
        return system;
    }

    public void setSystem(CoordinateSystem system) {
        this.system = system;
    }
}
