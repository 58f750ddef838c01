package se.samsyn.measure;

import java.util.List;
import se.samsyn.problem.ProblemId;

/** What measures ask of the analysis: the chain of events that ends in the problem (S-63). */
public interface ChainOfEvents {

    /** The links in words, the earliest first; none while nobody has written the chain. */
    List<String> links(ProblemId problem);
}
