package se.samsyn.measure;

import jakarta.inject.Inject;
import java.util.List;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Repository;
import se.samsyn.problem.AnalysisQueries;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/** The chains of events of problems, as far as the actor sees the problem: a measure can be seen where it is not. */
@Repository
class Chains {

    @Inject
    AnalysisQueries analyses;

    @Inject
    ProblemQueries problems;

    @Inject
    CurrentActor current;

    /** The earliest link first; none while nobody has written the chain. */
    List<BrokenLink> links(ProblemId problem) {
        boolean isSeen =
                current.may(Permission.READ_PROBLEMS) && problems.row(problem).isPresent();
        return isSeen
                ? analyses.chain(problem).stream()
                        .map(link -> new BrokenLink(link.id(), link.words()))
                        .toList()
                : List.of();
    }
}
