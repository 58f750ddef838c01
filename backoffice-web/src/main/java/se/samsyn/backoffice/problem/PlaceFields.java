package se.samsyn.backoffice.problem;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.kernel.Refusal.RuleBroken;

/** The fields of one place in {@link StudyForm}. */
public class PlaceFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String area;
    private @Nullable String place;
    private @Nullable Long before;
    private @Nullable Long after;

    /**
     * What is typed; null if nothing is.
     *
     * @throws RuleBroken if one of the counts is missing
     */
    @Nullable
    AreaCounts counts() {
        if (place == null && before == null && after == null) {
            return null;
        }
        if (before == null || after == null) {
            throw new RuleBroken(AssessmentRule.FIGURES_NEEDED);
        }
        return new AreaCounts(area, Objects.requireNonNullElse(place, ""), before, after);
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }
}
