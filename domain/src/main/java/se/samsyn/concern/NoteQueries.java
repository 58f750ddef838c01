package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What staff wrote about a concern for each other. Shut away with a locked one. */
@ReadModel
public class NoteQueries {

    /**
     * A note.
     *
     * @param visibility who else reads it
     */
    public record Row(String text, Visibility visibility, Actor by, Instant at) implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Notes notes;

    @Inject
    CurrentActor current;

    /**
     * Those that are for the actor, latest first.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if they cannot see the concern
     */
    @Allows(Permission.READ_CONCERNS)
    public List<Row> of(ConcernId id) {
        var concern = concerns.get(id);
        return Onlooker.of(current).opens(concern) ? notes.of(id) : List.of();
    }
}
