package se.samsyn.measure;

import java.util.List;
import se.samsyn.problem.ProblemId;

/** What measures ask of the analysis of a problem that the actor sees (S-63). */
public interface ChainOfEvents {

    /** The links of the chain of events, the earliest first; none while nobody has written it. */
    List<BrokenLink> links(ProblemId problem);
}
