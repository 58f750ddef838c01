package se.samsyn.problem;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Revision;

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
    public record Version(int number, Actor by, Instant at) implements Serializable {}

    /**
     * All of it.
     *
     * @param answers those that have been given
     * @param editions of every part
     * @param causes what comes first before the others
     * @param sources the kinds of sources that the problem rests on
     * @param notes those that the actor may read, latest first
     * @param versions newest first
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
            List<Version> versions)
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
                analyses.revisions(id).stream()
                        .map(kept -> new Version(kept.number(), kept.madeBy(), kept.madeAt()))
                        .toList());
    }

    /**
     * How the analysis read at a version: each thing by its name, such as {@code answer.TIME}, {@code side.DOER} or
     * {@code cause.…}. Constants stand under their names.
     *
     * @throws NotFound if the actor cannot see the problem, or there is no such version
     */
    @Allows(Permission.READ_PROBLEMS)
    public Map<String, String> contents(ProblemId id, int number) {
        return analyses.revisions(problems.get(id).id()).stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .map(Revision::content)
                .map(AnalysisText::lines)
                .orElseThrow(() -> new NotFound(Revision.class, number));
    }
}
