package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Where the member who asks is logged in. */
@ReadModel
public class SessionQueries {

    /**
     * A login that is open.
     *
     * @param browser as it was told at the login; empty when it was not
     * @param seenAt when something was last done in it, to the minute
     */
    public record Row(MemberSessionId id, String browser, Instant openedAt, Instant seenAt) implements Serializable {}

    @Inject
    MemberSessions sessions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** My own, the one seen latest first. */
    @Allows(Permission.ENTER)
    public List<Row> mine() {
        var me = new MemberId(Objects.requireNonNull(current.actor().member()));
        return sessions.openOf(me, clock.instant()).stream()
                .map(session -> new Row(session.id(), session.browser(), session.openedAt(), session.seenAt()))
                .toList();
    }
}
