package se.samsyn.backoffice.problem;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.Outline;

/** The fields of one place in {@link StudyForm}. */
public class PlaceFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String area;
    private @Nullable String place;
    private @Nullable String corners;
    private @Nullable Long before;
    private @Nullable Long after;

    /**
     * What is typed; null if nothing is.
     *
     * @throws RuleBroken if one of the counts is missing, or what is drawn is no place
     */
    @Nullable
    AreaCounts counts() {
        var outline = Corners.read(corners);
        if (place == null && before == null && after == null && outline == null) {
            return null;
        }
        if (before == null || after == null) {
            throw new RuleBroken(AssessmentRule.FIGURES_NEEDED);
        }
        var counts = new AreaCounts(area, Objects.requireNonNullElse(place, ""), before, after);
        return outline == null ? counts : counts.drawn(outline);
    }

    /** Where it lies: as it was drawn, else the boundary of the known area; null if it is told in words alone. */
    @Nullable
    Outline outline(Map<String, Outline> areas) {
        var drawn = Corners.read(corners);
        return drawn == null && area != null ? areas.get(area) : drawn;
    }

    /** Takes over what was counted elsewhere. */
    void take(long countedBefore, long countedAfter) {
        before = countedBefore;
        after = countedAfter;
    }

    public @Nullable String getCorners() {
        return corners;
    }

    public void setCorners(@Nullable String corners) {
        this.corners = corners;
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
