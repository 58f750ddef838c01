package se.samsyn.assessment;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a study of an effect rests on.
 *
 * @param counted what was counted or asked
 * @param sourceWords the source in words
 * @param counts by place; empty if a survey was made
 * @param shares null if something was counted
 */
public record StudyFigures(
        String counted,
        FigureSource source,
        String sourceWords,
        Months before,
        Months after,
        Map<StudyPart, AreaCounts> counts,
        @Nullable SurveyShares shares)
        implements Serializable {

    public StudyFigures {
        counts = Map.copyOf(counts);
    }
}
