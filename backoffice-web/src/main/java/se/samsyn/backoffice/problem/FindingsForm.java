package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.GoalText;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;
import se.samsyn.problem.Verdict;

/** The small forms that add one thing each: a source, a cause, a goal, a finding. */
@Named
@ViewScoped
public class FindingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    private @Nullable SourceKind kind;
    private @Nullable String text;
    private @Nullable Perspective perspective;
    private @Nullable Strength strength;
    private @Nullable String indicator;
    private @Nullable String baseline;
    private @Nullable String target;
    private @Nullable LocalDate targetOn;
    private @Nullable String source;
    private @Nullable Verdict verdict;
    private @Nullable String effect;

    public String cite() {
        solving.cite(page.id(), Objects.requireNonNull(kind), said(text));
        return page.again();
    }

    public String nameCause() {
        solving.nameCause(
                page.id(), said(text), Objects.requireNonNull(perspective), Objects.requireNonNull(strength));
        return page.again();
    }

    public String setGoal() {
        solving.setGoal(
                page.id(),
                new GoalText(said(indicator), said(baseline), said(target), said(source)),
                Objects.requireNonNull(targetOn));
        return page.again();
    }

    public String evaluate() {
        solving.evaluate(page.id(), said(text), Objects.requireNonNull(verdict), said(effect));
        return page.again();
    }

    /** What nothing was typed for goes to the domain as nothing: it knows the sentence that says so. */
    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Reports are linked, not cited. */
    public List<SourceKind> getKinds() {
        return Arrays.stream(SourceKind.values())
                .filter(offered -> offered != SourceKind.CONCERN)
                .toList();
    }

    public Perspective[] getPerspectives() {
        return Perspective.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public @Nullable SourceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SourceKind kind) {
        this.kind = kind;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Perspective getPerspective() {
        return perspective;
    }

    public void setPerspective(@Nullable Perspective perspective) {
        this.perspective = perspective;
    }

    public @Nullable Strength getStrength() {
        return strength;
    }

    public void setStrength(@Nullable Strength strength) {
        this.strength = strength;
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
