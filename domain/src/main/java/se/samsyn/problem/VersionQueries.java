package se.samsyn.problem;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Subject;

/** How the texts of a problem have read (S-55). */
@ReadModel
public class VersionQueries {

    private static final int LIMIT = 200;

    /**
     * How it read from a moment on.
     *
     * @param lines each thing by its name, such as {@code behaviour}, {@code answer.TIME} or {@code cause.…}; constants
     *     stand under their names
     */
    public record Version(int number, Map<String, String> lines, Actor by, Instant at) implements Serializable {}

    @Inject
    Problems problems;

    @Inject
    Revisions revisions;

    /**
     * The versions, newest first; at most 200.
     *
     * @throws NotFound if the actor cannot see the problem
     */
    @Allows(Permission.READ_PROBLEMS)
    public List<Version> all(ProblemId id, Versioned what) {
        var seen = problems.get(id).id();
        var subject = what == Versioned.DEFINITION ? Subject.of(seen) : Analyses.subject(seen);
        return revisions.all(subject, LIMIT).stream()
                .map(kept -> new Version(kept.number(), lines(what, kept.content()), kept.madeBy(), kept.madeAt()))
                .toList();
    }

    private static Map<String, String> lines(Versioned what, String content) {
        return what == Versioned.DEFINITION ? Definition.lines(content) : AnalysisText.lines(content);
    }
}
