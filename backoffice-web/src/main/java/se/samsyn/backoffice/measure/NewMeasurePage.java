package se.samsyn.backoffice.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.problem.ProblemQueries;

/** Backs {@code nyatgard.xhtml}: a measure against the causes of one problem, whose number stands in the address. */
@Named
@ViewScoped
public class NewMeasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OutlineForm outline;

    @Inject
    ProblemQueries problems;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureQueries measures;

    @Inject
    CurrentActor current;

    private @Nullable String number;
    private ProblemQueries.@Nullable View problem;

    /** {@code f:viewAction}. */
    public void load() {
        problem = problems.view(String.valueOf(number));
    }

    /** Puts it into the problem's inventory and leads to its page. */
    public String propose() {
        var id = planning.propose(getProblem().id(), outline.typed(), current.unit());
        outline.saved(getProblem().id(), "propose");
        return measures.row(id)
                .map(row -> "atgard?number=" + row.number() + "&klart=propose&faces-redirect=true")
                .orElse("atgarder?faces-redirect=true");
    }

    public ProblemQueries.View getProblem() {
        return Objects.requireNonNull(problem);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
