package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.backoffice.draft.NewRecordId;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;

/** Backs {@code nyttproblem.xhtml}: a problem of several reports, whose numbers come in the address or are typed. */
@Named
@ViewScoped
public class NewProblemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemSolving solving;

    @Inject
    ProblemQueries problems;

    @Inject
    ReportNumbers reports;

    @Inject
    FocusAreaQueries focusAreaQueries;

    @Inject
    StaffDrafting drafts;

    private @NotBlank @Size(max = 120) @Nullable String title;
    private @Size(max = ReportNumbers.MAX) @Nullable String numbers;
    private String[] focusAreas = {};

    /** Raises the problem and leads to its page; while a report is unknown, the form stays with what was typed. */
    public @Nullable String raise() {
        var named = reports.named("raise:numbers", numbers).orElse(null);
        if (named == null) {
            return null;
        }
        var chosen = Set.of(focusAreas);
        var focus = focusAreaQueries.inForce().stream()
                .filter(area -> chosen.contains(area.code()))
                .map(AgreementQueries.Focus::id)
                .collect(Collectors.toSet());
        var id = solving.raise(String.valueOf(title), focus, named);
        drafts.drop(Subject.of(NewRecordId.ONLY), "raise");
        return problems.row(id)
                .map(row -> "ettproblem?number=" + row.number() + "&klart=raise&faces-redirect=true")
                .orElse("problem?faces-redirect=true");
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers;
    }

    public @Nullable String getProposed() {
        return title;
    }

    /** The title that stands in the address, as {@link #setAddressed}. */
    public void setProposed(@Nullable String proposed) {
        if (title == null) {
            title = proposed;
        }
    }

    public @Nullable String getAddressed() {
        return numbers;
    }

    /**
     * The numbers that stand in the address. However many: what asks for permission comes after them and would be
     * passed over if they were refused; the form refuses them when it is sent.
     */
    public void setAddressed(@Nullable String addressed) {
        if (numbers == null) {
            numbers = addressed;
        }
    }

    public String[] getFocusAreas() {
        return focusAreas.clone();
    }

    public void setFocusAreas(String[] focusAreas) {
        this.focusAreas = focusAreas.clone();
    }
}
