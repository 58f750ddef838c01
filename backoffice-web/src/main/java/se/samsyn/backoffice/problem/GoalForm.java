package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.GoalBound;
import se.samsyn.problem.GoalText;
import se.samsyn.problem.ProblemSolving;

/** What the work is measured by: a goal with all that it is followed up by. */
@Named
@ViewScoped
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    private @Nullable String indicator;
    private @Nullable String area;
    private @Nullable String population;
    private @Nullable String baseline;
    private @Nullable String period;
    private @Nullable GoalBound bound;
    private @Nullable String target;
    private @Nullable LocalDate targetOn;
    private @Nullable String source;
    private @Nullable String responsible;

    public String setGoal() {
        solving.setGoal(
                page.id(),
                new GoalText(
                        said(indicator),
                        area,
                        population,
                        said(baseline),
                        period,
                        bound,
                        said(target),
                        said(source),
                        responsible),
                Objects.requireNonNull(targetOn));
        return page.again("goal");
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public GoalBound[] getBounds() {
        return GoalBound.values();
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getPopulation() {
        return population;
    }

    public void setPopulation(@Nullable String population) {
        this.population = population;
    }

    public @Nullable String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = baseline;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable GoalBound getBound() {
        return bound;
    }

    public void setBound(@Nullable GoalBound bound) {
        this.bound = bound;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable LocalDate getTargetOn() {
        return targetOn;
    }

    public void setTargetOn(@Nullable LocalDate targetOn) {
        this.targetOn = targetOn;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable String responsible) {
        this.responsible = responsible;
    }
}
