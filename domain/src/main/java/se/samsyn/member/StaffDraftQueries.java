package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Subject;
import se.samsyn.platform.Vault;

/** What the member who asks has typed and not saved. */
@ReadModel
public class StaffDraftQueries {

    /**
     * A draft.
     *
     * @param read the version of the record that its writer had before them
     * @param content as the page sent it
     */
    public record Kept(long read, String content, Instant savedAt) implements Serializable {}

    @Inject
    StaffDrafts drafts;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    /** My own draft of a form of a record. */
    @Allows(Permission.ENTER)
    public Optional<Kept> mine(Subject subject, String form) {
        return drafts.find(drafts.key(subject, form))
                .map(draft -> new Kept(draft.read(), draft.open(current.party(), vault), draft.savedAt()));
    }
}
