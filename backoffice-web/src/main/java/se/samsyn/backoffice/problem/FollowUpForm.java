package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.GoalText;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Verdict;

/** What the work is measured by, and what was found: a goal, an evaluation. */
@Named
@ViewScoped
public class FollowUpForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    @Inject
    StaffDrafting drafts;

    private @Nullable String indicator;
    private @Nullable String baseline;
    private @Nullable String target;
    private @Nullable LocalDate targetOn;
    private @Nullable String source;
    private @Nullable String process;
    private @Nullable Verdict verdict;
    private @Nullable String effect;

    public String setGoal() {
        solving.setGoal(
                page.id(),
                new GoalText(said(indicator), said(baseline), said(target), said(source)),
                Objects.requireNonNull(targetOn));
        return page.again("goal");
    }

    public String evaluate() {
        solving.evaluate(page.id(), said(process), Objects.requireNonNull(verdict), said(effect));
        drafts.drop(Subject.of(page.id()), "evaluation");
        return page.again("evaluate");
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    public @Nullable String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = baseline;
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

    public @Nullable String getProcess() {
        return process;
    }

    public void setProcess(@Nullable String process) {
        this.process = process;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String effect) {
        this.effect = effect;
    }
}
