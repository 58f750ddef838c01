package se.samsyn.backoffice.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.CauseId;

/** What a measure is, as its planners write it; the same for a new one and for one that is there. */
@Named
@ViewScoped
public class OutlineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffDrafting drafts;

    private @Nullable String title;
    private MeasureKind kind = MeasureKind.SITUATIONAL;
    private MeasureEffect effect = MeasureEffect.LIKELIHOOD;
    private @Nullable String category;
    private String[] focusAreas = {};
    private String[] causes = {};
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String internalText;

    void fill(MeasureOutline outline) {
        title = outline.title();
        kind = outline.kind();
        effect = outline.effect();
        category = outline.category();
        focusAreas = texts(outline.focusAreas().stream().map(FocusAreaId::value).toList());
        causes = texts(outline.causes().stream().map(CauseId::value).toList());
        from = outline.planned() == null ? null : outline.planned().from();
        to = outline.planned() == null ? null : outline.planned().to();
        internalText = outline.internalText();
    }

    /** @throws RuleBroken if the period ends before it begins, or has no first day */
    MeasureOutline typed() {
        if (to != null && (from == null || to.isBefore(from))) {
            throw new RuleBroken(OutlineRule.PERIOD_ORDER);
        }
        return new MeasureOutline(
                Objects.requireNonNullElse(title, ""),
                kind,
                effect,
                category,
                ids(focusAreas).map(FocusAreaId::new).collect(Collectors.toSet()),
                ids(causes).map(CauseId::new).collect(Collectors.toSet()),
                from == null ? null : new Period(from, to),
                internalText);
    }

    /** It was saved: what was kept of it while it was written is not needed any more. */
    void saved(Id record, String form) {
        drafts.drop(Subject.of(record), form);
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Stream<UUID> ids(String[] chosen) {
        return Set.copyOf(Arrays.asList(chosen)).stream().map(UUID::fromString);
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public MeasureEffect[] getEffects() {
        return MeasureEffect.values();
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public MeasureEffect getEffect() {
        return effect;
    }

    public void setEffect(MeasureEffect effect) {
        this.effect = effect;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public String[] getFocusAreas() {
        return focusAreas.clone();
    }

    public void setFocusAreas(String[] focusAreas) {
        this.focusAreas = focusAreas.clone();
    }

    public String[] getCauses() {
        return causes.clone();
    }

    public void setCauses(String[] causes) {
        this.causes = causes.clone();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable String getInternalText() {
        return internalText;
    }

    public void setInternalText(@Nullable String internalText) {
        this.internalText = internalText;
    }
}
