package se.samsyn.measure;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.problem.CauseId;

/**
 * What a measure is, as its planners write it.
 *
 * @param title read by the public when the measure is published
 * @param category the code of the kind of problem, as residents choose it; null when none fits
 * @param focusAreas those of the agreement it serves (S-33); may be empty until it is decided
 * @param causes the causes of its problem that it attacks (S-61); may be empty until it is decided
 * @param planned when; null while it is not known
 * @param internalText for staff only; null when there is nothing to say
 */
public record MeasureOutline(
        String title,
        MeasureKind kind,
        MeasureEffect effect,
        @Nullable String category,
        Set<FocusAreaId> focusAreas,
        Set<CauseId> causes,
        @Nullable Period planned,
        @Nullable String internalText)
        implements Serializable {

    public MeasureOutline {
        focusAreas = Set.copyOf(focusAreas);
        causes = Set.copyOf(causes);
    }

    void mustBeDecidable() {
        if (focusAreas.isEmpty()) {
            throw new RuleBroken(MeasureRule.FOCUS_AREA_NEEDED);
        }
        if (causes.isEmpty()) {
            throw new RuleBroken(MeasureRule.CAUSE_NEEDED);
        }
    }
}
