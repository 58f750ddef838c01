package se.samsyn.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.Phase;

/** What is decided when work has been followed up. */
public enum Course {
    CLOSE(Phase.CLOSED),
    /** The measures go on as they are. */
    CONTINUE(null),
    /** Other measures against the same causes. */
    CHANGE(Phase.RESPONSE),
    /** The causes are looked for anew. */
    NEW_CYCLE(Phase.ANALYSIS);

    private final @Nullable Phase leadsTo;

    Course(@Nullable Phase leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The phase to go to; empty if the work stays where it is. */
    public Optional<Phase> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }
}
