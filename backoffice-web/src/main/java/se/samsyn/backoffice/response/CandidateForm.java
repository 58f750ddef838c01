package se.samsyn.backoffice.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.measure.CandidateInventory;
import se.samsyn.measure.Grade;
import se.samsyn.measure.Idea;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.ResponseQueries.CandidateRow;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** Puts candidates into the inventory, and chooses among them. */
@Named
@RequestScoped
public class CandidateForm {

    @Inject
    ResponsePage page;

    @Inject
    CandidateInventory inventory;

    @Inject
    MeasureQueries measures;

    @Inject
    CurrentActor current;

    private @Nullable String words;
    private @Nullable MeasureKind kind;
    private @Nullable MeasureEffect purpose;
    private @Nullable Grade effect;
    private @Nullable Integer kronor;
    private @Nullable Integer weeks;
    private @Nullable Party carrier;
    private boolean joint = true;
    private @Nullable String why;

    public String add() {
        inventory.add(
                page.getProblem().id(),
                new Idea(
                        said(words),
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(purpose),
                        Objects.requireNonNull(effect),
                        kronor,
                        weeks,
                        Objects.requireNonNull(carrier)),
                joint);
        return page.again("candidate");
    }

    /** Leads to the measure that comes of it, to be described. */
    public String choose(CandidateRow row) {
        var id = inventory.choose(row.id(), row.version(), said(why));
        return measures.row(id)
                .map(chosen -> "atgard?number=" + chosen.number() + "&klart=CHOOSE&faces-redirect=true")
                .orElse(page.again("CHOOSE"));
    }

    public String reject(CandidateRow row) {
        inventory.reject(row.id(), row.version(), said(why));
        return page.again("candidateRejected");
    }

    /** Whether the choice is my party's to make. */
    public boolean chooses(CandidateRow row) {
        return row.measure() == null
                && row.idea().carrier() == current.party()
                && current.may(Permission.PLAN_MEASURES);
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public MeasureEffect[] getPurposes() {
        return MeasureEffect.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable MeasureKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MeasureKind kind) {
        this.kind = kind;
    }

    public @Nullable MeasureEffect getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable MeasureEffect purpose) {
        this.purpose = purpose;
    }

    public @Nullable Grade getEffect() {
        return effect;
    }

    public void setEffect(@Nullable Grade effect) {
        this.effect = effect;
    }

    public @Nullable Integer getKronor() {
        return kronor;
    }

    public void setKronor(@Nullable Integer kronor) {
        this.kronor = kronor;
    }

    public @Nullable Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable Integer weeks) {
        this.weeks = weeks;
    }

    public @Nullable Party getCarrier() {
        return carrier;
    }

    public void setCarrier(@Nullable Party carrier) {
        this.carrier = carrier;
    }

    public boolean isJoint() {
        return joint;
    }

    public void setJoint(boolean joint) {
        this.joint = joint;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
