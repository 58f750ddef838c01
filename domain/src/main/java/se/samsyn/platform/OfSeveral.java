package se.samsyn.platform;

import java.util.List;
import se.samsyn.kernel.Id;

/** The answer of an act that was done with several records: the audit trail has a line for each. */
public interface OfSeveral {

    /** What each line is about. */
    List<List<Id>> records();
}
