package se.samsyn.measure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.problem.CauseId;

/**
 * What a measure is, against which causes and for which focus areas (S-59 to S-61). Only {@link Measure} changes it.
 */
@Embeddable
class MeasurePlan {

    @Column(length = Measure.TITLE_MAX, nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private MeasureEffect effect;

    @Column(length = Measure.CATEGORY_MAX)
    private @Nullable String category;

    @ElementCollection
    @CollectionTable(name = "measure_focus_area", joinColumns = @JoinColumn(name = "measure_id"))
    @AttributeOverride(name = "value", column = @Column(name = "focus_area_id"))
    private Set<FocusAreaId> focusAreas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "measure_cause", joinColumns = @JoinColumn(name = "measure_id"))
    @AttributeOverride(name = "value", column = @Column(name = "cause_id"))
    private Set<CauseId> causes = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "planned_from"))
    @AttributeOverride(name = "to", column = @Column(name = "planned_to"))
    private @Nullable Period planned;

    @Column(length = Measure.INTERNAL_MAX)
    private @Nullable String internalText;

    /** Nothing until it is written; else for Hibernate. */
    MeasurePlan() {}

    /** @param decided whether it must keep what a decision rests on */
    void write(MeasureOutline outline, boolean decided) {
        if (outline.title().isBlank()) {
            throw new RuleBroken(MeasureRule.TITLE_NEEDED);
        }
        PersonData.refusePersonnummer(outline.title(), outline.internalText());
        if (decided) {
            outline.mustBeDecidable();
        }
        title = outline.title().strip();
        kind = outline.kind();
        effect = outline.effect();
        category = outline.category();
        replace(focusAreas, outline.focusAreas());
        replace(causes, outline.causes());
        planned = outline.planned();
        internalText = outline.internalText();
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    String title() {
        return title;
    }

    MeasureOutline outline() {
        return new MeasureOutline(title, kind, effect, category, focusAreas, causes, planned, internalText);
    }
}
