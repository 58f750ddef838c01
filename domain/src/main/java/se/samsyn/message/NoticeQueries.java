package se.samsyn.message;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/** The notice as the public reads it, and as those who write it do. */
@ReadModel
public class NoticeQueries {

    /**
     * What its writers see.
     *
     * @param version grows with each change
     * @param text null while none is shown
     */
    public record Desk(long version, @Nullable NoticeText text) implements Serializable {}

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** What is shown today. */
    @Allows(Permission.ANYONE)
    public Optional<NoticeText> shown() {
        return notices.only().on(today());
    }

    /** What its writers see. */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public Desk desk() {
        var notice = notices.only();
        return new Desk(notice.version(), notice.on(today()).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }
}
