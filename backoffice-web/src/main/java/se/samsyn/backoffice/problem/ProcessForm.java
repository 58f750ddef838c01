package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.Assessing;
import se.samsyn.assessment.CarriedOut;
import se.samsyn.assessment.ProcessAnswers;
import se.samsyn.measure.MeasureId;

/** How a measure was carried out (S-65). */
@Named
@ViewScoped
public class ProcessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    Assessing assessing;

    private @Nullable String measure;
    private @Nullable CarriedOut carriedOut;
    private @Nullable String dose;
    private @Nullable String reach;
    private @Nullable String time;
    private @Nullable String cost;
    private @Nullable String barriers;

    public String note() {
        assessing.noteProcess(
                page.id(),
                new MeasureId(UUID.fromString(Objects.requireNonNull(measure))),
                new ProcessAnswers(
                        Objects.requireNonNull(carriedOut),
                        Objects.requireNonNullElse(dose, ""),
                        reach,
                        time,
                        cost,
                        barriers));
        return page.again("process");
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable CarriedOut getCarriedOut() {
        return carriedOut;
    }

    public void setCarriedOut(@Nullable CarriedOut carriedOut) {
        this.carriedOut = carriedOut;
    }

    public @Nullable String getDose() {
        return dose;
    }

    public void setDose(@Nullable String dose) {
        this.dose = dose;
    }

    public @Nullable String getReach() {
        return reach;
    }

    public void setReach(@Nullable String reach) {
        this.reach = reach;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable String getCost() {
        return cost;
    }

    public void setCost(@Nullable String cost) {
        this.cost = cost;
    }

    public @Nullable String getBarriers() {
        return barriers;
    }

    public void setBarriers(@Nullable String barriers) {
        this.barriers = barriers;
    }
}
