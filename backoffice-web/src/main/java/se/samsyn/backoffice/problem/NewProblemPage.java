package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
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
    ConcernQueries concerns;

    @Inject
    FocusAreaQueries focusAreaQueries;

    private @NotBlank @Size(max = 120) @Nullable String title;
    private @Size(max = 600) @Nullable String numbers;
    private String[] focusAreas = {};

    /** Raises the problem and leads to its page. */
    public String raise() {
        var chosen = Set.of(focusAreas);
        var focus = focusAreaQueries.inForce().stream()
                .filter(area -> chosen.contains(area.code()))
                .map(AgreementQueries.Focus::id)
                .collect(Collectors.toSet());
        var id = solving.raise(String.valueOf(title), focus, concernIds());
        return problems.row(id)
                .map(row -> "ettproblem?number=" + row.number() + "&klart=raise&faces-redirect=true")
                .orElse("problem?faces-redirect=true");
    }

    private List<ConcernId> concernIds() {
        return concerns.idsOf(ReportNumbers.in(numbers));
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

    public String[] getFocusAreas() {
        return focusAreas.clone();
    }

    public void setFocusAreas(String[] focusAreas) {
        this.focusAreas = focusAreas.clone();
    }
}
