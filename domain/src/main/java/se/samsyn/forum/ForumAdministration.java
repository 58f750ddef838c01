package se.samsyn.forum;

import jakarta.inject.Inject;
import java.util.Map;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** What the coordinators do with the register of forums. */
@UseCase
public class ForumAdministration {

    @Inject
    Forums forums;

    /** As {@link Forum#of}. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public ForumId add(String name, ForumKind kind, int intervalWeeks, Map<Party, Seat> seats) {
        var forum = Forum.of(name, kind, intervalWeeks, seats);
        forums.add(forum);
        return forum.id();
    }
}
