package se.samsyn.problem;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The analysis of a problem as its page shows it. */
@ReadModel
public class AnalysisQueries {

    /** A cause, with the version that is read. */
    public record CauseRow(CauseId id, long version, CauseWording wording, Actor by) implements Serializable {}

    /**
     * What was said of the analysis.
     *
     * @param visibility who else reads it
     */
    public record Note(String text, Visibility visibility, Actor by, Instant at) implements Serializable {}

    /** That the analysis was written. */
    public record Writing(Actor by, Instant at) implements Serializable {}

    /**
     * All of it.
     *
     * @param answers those that have been given
     * @param editions of every part
     * @param causes what comes first before the others
     * @param sources the kinds of sources that the problem rests on
     * @param notes those that the actor may read, latest first
     * @param written the last time; null while nobody has
     */
    public record View(
            Map<AnalysisQuestion, Answer> answers,
            Triangle triangle,
            List<ChainLink> chain,
            Map<AnalysisPart, Long> editions,
            List<CauseRow> causes,
            Set<SourceKind> sources,
            AnalysisCheck check,
            List<Note> notes,
            @Nullable Writing written)
            implements Serializable {}

    @Inject
    Analyses analyses;

    @Inject
    Problems problems;

    /**
     * The analysis as it stands.
     *
     * @throws NotFound if the actor cannot see the problem
     */
    @Allows(Permission.READ_PROBLEMS)
    public View view(ProblemId id) {
        var analysis = analyses.get(problems.get(id).id());
        var editions = new EnumMap<AnalysisPart, Long>(AnalysisPart.class);
        Arrays.stream(AnalysisPart.values()).forEach(part -> editions.put(part, analysis.edition(part)));
        return new View(
                analysis.answers(),
                analysis.triangle(),
                analysis.chain(),
                editions,
                analyses.causes(id).stream()
                        .map(cause -> new CauseRow(cause.id(), cause.version(), cause.wording(), cause.namedBy()))
                        .toList(),
                analyses.sources(id),
                analyses.check(id),
                analyses.notes(id),
                analyses.latest(id)
                        .map(kept -> new Writing(kept.madeBy(), kept.madeAt()))
                        .orElse(null));
    }

    /**
     * The chain of events, its first link first; empty while nobody has told it.
     *
     * @throws NotFound if the actor cannot see the problem
     */
    @Allows(Permission.READ_PROBLEMS)
    public List<ChainLink> chain(ProblemId id) {
        return analyses.get(problems.get(id).id()).chain();
    }
}
