package se.samsyn.problem;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.kernel.Party;

/**
 * Whether the analysis is done (domain.md 2.3). It stops nothing: what is missing asks for a reason when the work goes
 * on (S-53).
 *
 * @param missing in the order in which it is asked; empty when all is there
 */
public record AnalysisCheck(List<AnalysisPoint> missing) implements Serializable {

    /**
     * What an analysis is judged by.
     *
     * @param texts all that is written in it
     */
    record Facts(
            Set<SourceKind> sources,
            List<CauseWording> causes,
            Triangle triangle,
            Set<Party> commented,
            @Nullable String gaps,
            List<String> texts) {}

    public AnalysisCheck {
        missing = List.copyOf(missing);
    }

    static AnalysisCheck of(Facts facts) {
        var missing = new ArrayList<AnalysisPoint>();
        require(missing, facts.sources().size() >= 2, AnalysisPoint.SOURCE_KINDS);
        require(missing, hasEachSide(facts), AnalysisPoint.CAUSE_ON_EACH_SIDE);
        require(
                missing,
                facts.causes().stream().anyMatch(cause -> cause.influence().isAny()),
                AnalysisPoint.INFLUENCEABLE);
        require(missing, facts.commented().size() == Party.values().length, AnalysisPoint.BOTH_COMMENTED);
        require(missing, facts.gaps() != null, AnalysisPoint.GAPS_LISTED);
        require(
                missing,
                facts.texts().stream().noneMatch(AnalysisCheck::pointsOutSomebody),
                AnalysisPoint.NO_PERSON_DATA);
        return new AnalysisCheck(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    private static boolean hasEachSide(Facts facts) {
        return Arrays.stream(Perspective.values())
                .allMatch(side -> facts.triangle().reason(side) != null
                        || facts.causes().stream().anyMatch(cause -> cause.perspective() == side));
    }

    /** What is only perhaps a name would stand in the way of every place called after somebody; links are wanted. */
    private static boolean pointsOutSomebody(String text) {
        return PersonData.find(text).stream()
                .map(PersonData.Finding::kind)
                .anyMatch(kind -> kind.isMasked() && kind != PersonDataKind.LINK);
    }

    private static void require(List<AnalysisPoint> missing, boolean there, AnalysisPoint otherwise) {
        if (!there) {
            missing.add(otherwise);
        }
    }

    /** The texts of an analysis and its causes, those that there are. */
    static List<String> texts(Analysis analysis, List<CauseWording> causes) {
        var triangle = analysis.triangle();
        return Stream.of(
                        analysis.answers().values().stream()
                                .flatMap(answer -> Stream.of(answer.words(), answer.source())),
                        Arrays.stream(Perspective.values()).map(triangle::reason),
                        analysis.chain().stream().map(ChainLink::words),
                        causes.stream().map(CauseWording::statement))
                .<@Nullable String>flatMap(texts -> texts)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
