package se.samsyn.backoffice.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.Outline;

/** The corners of a place as the map writes them and people can: one a line, latitude and then longitude. */
final class Corners {

    private static final Pattern CORNER =
            Pattern.compile("\\s*(\\d{1,2}\\.\\d{1,8})\\s*,\\s*(\\d{1,3}\\.\\d{1,8})\\s*");

    private Corners() {}

    /**
     * What was drawn; null if nothing was.
     *
     * @throws RuleBroken if a line is no corner, or the corners enclose nothing
     */
    static @Nullable Outline read(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Outline.of(typed.lines()
                        .filter(line -> !line.isBlank())
                        .map(Corners::corner)
                        .toList());
    }

    private static GeoPoint corner(String line) {
        var found = CORNER.matcher(line);
        if (!found.matches() || Double.parseDouble(found.group(1)) > 90 || Double.parseDouble(found.group(2)) > 180) {
            throw new RuleBroken(AssessmentRule.CORNER_UNREADABLE, line.strip());
        }
        return new GeoPoint(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }
}
