package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What it brings along that concerns belong together: a line in both histories, and the conflicts of interest. */
@ApplicationScoped
class KinHistory {

    @Inject
    ConcernHistory history;

    @Inject
    Recusals recusals;

    /** Before the part is taken in. */
    void begin(Concern part, Concern first) {
        history.act((by, at) -> part.beginAsPartOf(first, by, at));
    }

    /** Once it is. */
    void split(Concern first, Concern part) {
        recusals.carryOver(first.id(), part.id());
        history.note(first, ConcernEvent.SPLIT, null, part.id().value().toString());
    }

    void merge(Concern duplicate, Concern main) {
        history.act((by, at) -> duplicate.mergeInto(main, by, at));
        recusals.carryOver(duplicate.id(), main.id());
        history.note(main, ConcernEvent.MERGED, duplicate.id().value().toString(), null);
    }

    /** @param main may be the duplicate itself where the main one is gone */
    void separate(Concern duplicate, Concern main) {
        history.act(duplicate::separate);
        if (!main.equals(duplicate)) {
            history.note(main, ConcernEvent.SEPARATED, duplicate.id().value().toString(), null);
        }
    }
}
