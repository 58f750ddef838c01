package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.AssessmentQueries.StudyRow;
import se.samsyn.assessment.StudyPart;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.Outline;
import se.samsyn.web.GeoJson;
import se.samsyn.web.words.Texts;

/** Where studies have counted, on a map: as it was drawn, else the boundary of the known area. */
@Named
@RequestScoped
public class StudyMap {

    /** How the line around each is dashed, so that none is told by its colour. */
    private static final Map<StudyPart, String> DASHES = Map.of(
            StudyPart.TREATED,
            "",
            StudyPart.COMPARISON,
            "12 8",
            StudyPart.AROUND,
            "3 8",
            StudyPart.AROUND_COMPARISON,
            "14 6 3 6");

    /**
     * A place of a study.
     *
     * @param area the name of the known area; null if it is none
     * @param drawn whether somebody has drawn it
     * @param hectares null where nothing is drawn on the map
     */
    public record Place(
            StudyPart part, String words, @Nullable String area, boolean drawn, @Nullable Double hectares) {}

    @Inject
    AreaQueries areas;

    @Inject
    Texts texts;

    private @Nullable Map<String, String> names;

    /** Its places, the one where something was done first. */
    public List<Place> places(StudyRow study) {
        var outlines = outlines(study);
        return parts(study).stream()
                .map(part -> {
                    var counts = Objects.requireNonNull(study.figures().counts().get(part));
                    var outline = outlines.get(part);
                    return new Place(
                            part,
                            counts.place(),
                            counts.area() == null ? null : names().get(counts.area()),
                            counts.outline().isPresent(),
                            outline == null ? null : Math.round(outline.hectares() * 10) / 10.0);
                })
                .toList();
    }

    /** The same as the map takes them; null if all are told in words alone. */
    public @Nullable String features(StudyRow study) {
        var outlines = outlines(study);
        if (outlines.isEmpty()) {
            return null;
        }
        var features = Json.createArrayBuilder();
        for (var part : parts(study)) {
            var outline = outlines.get(part);
            if (outline != null) {
                features.add(GeoJson.area(
                        outline,
                        Json.createObjectBuilder()
                                .add("label", texts.of(part))
                                .add("dash", Objects.requireNonNull(DASHES.get(part)))));
            }
        }
        return GeoJson.collection(features);
    }

    private Map<StudyPart, Outline> outlines(StudyRow study) {
        var counts = study.figures().counts();
        var known = areas.outlines(counts.values().stream()
                .map(AreaCounts::area)
                .filter(Objects::nonNull)
                .toList());
        return counts.entrySet().stream()
                .filter(part -> part.getValue().outline().isPresent()
                        || known.containsKey(String.valueOf(part.getValue().area())))
                .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue()
                        .outline()
                        .orElseGet(() -> Objects.requireNonNull(
                                known.get(String.valueOf(part.getValue().area()))))));
    }

    private static List<StudyPart> parts(StudyRow study) {
        return Arrays.stream(StudyPart.values())
                .filter(study.figures().counts()::containsKey)
                .toList();
    }

    private Map<String, String> names() {
        if (names == null) {
            names = areas.statistical().stream()
                    .collect(Collectors.toMap(AreaQueries.Row::code, AreaQueries.Row::name));
        }
        return names;
    }
}
