package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.BackReason;
import se.samsyn.problem.Move;
import se.samsyn.problem.Outcome;
import se.samsyn.problem.Phase;
import se.samsyn.problem.PhaseEntry;
import se.samsyn.problem.ProblemSolving;

/** The form that takes a step in the cycle. What a step asks for, the domain knows; the form offers all of it. */
@Named
@ViewScoped
public class MoveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    private @Nullable Phase to;
    private @Nullable BackReason back;
    private @Size(max = PhaseEntry.REASON_MAX) @Nullable String reason;
    private @Nullable Outcome outcome;

    /** Offers the phase that the address names, where what was decided leads on. */
    @PostConstruct
    void offer() {
        var named = String.valueOf(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("till"));
        to = Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(named))
                .findFirst()
                .orElse(null);
    }

    /** Takes the step. */
    public String move() {
        solving.move(
                page.id(), page.getProblem().version(), new Move(Objects.requireNonNull(to), back, reason, outcome));
        return page.again("move");
    }

    public BackReason[] getBackReasons() {
        return BackReason.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public @Nullable Phase getTo() {
        return to;
    }

    public void setTo(@Nullable Phase to) {
        this.to = to;
    }

    public @Nullable BackReason getBack() {
        return back;
    }

    public void setBack(@Nullable BackReason back) {
        this.back = back;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }
}
