package se.samsyn.message;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;
import se.samsyn.platform.UseCase;

/**
 * How those who may approve announcements put a line above every public page, and take it down. It is too urgent for a
 * second pair of eyes; who wrote what is kept.
 */
@UseCase
public class NoticeShowing {

    @Inject
    Notices notices;

    @Inject
    Revisions revisions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Event<NoticePageChanged> pageChanged;

    /**
     * Shows it at once, until the end of its last day.
     *
     * @param read the version that the writer had before them
     * @throws RuleBroken if something is missing, or the last day has been or is too far off
     * @throws Stale if somebody else has changed it since
     */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public NoticeId show(long read, NoticeText text) {
        var notice = notices.only();
        notice.mustBe(read);
        notice.show(text, LocalDate.now(clock.withZone(Settings.ZONE)));
        return changed(notice, text.content());
    }

    /**
     * Takes it down at once.
     *
     * @param read as for {@link #show}
     * @throws Stale if somebody else has changed it since
     */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public NoticeId takeDown(long read) {
        var notice = notices.only();
        notice.mustBe(read);
        notice.takeDown();
        return changed(notice, "");
    }

    private NoticeId changed(Notice notice, String content) {
        revisions.record(Subject.of(notice.id()), content, current.actor(), clock.instant());
        pageChanged.fire(new NoticePageChanged(notice.id()));
        return notice.id();
    }
}
