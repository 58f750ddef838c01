package se.samsyn.message;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Approvals;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Revision;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Standing;
import se.samsyn.platform.Subject;
import se.samsyn.platform.UseCase;

/** What staff do with announcements, from the first words to a correction. */
@UseCase
public class JointCommunication {

    @Inject
    Announcements announcements;

    @Inject
    Revisions revisions;

    @Inject
    Approvals approvals;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Begins a draft of the actor's party.
     *
     * @param unit the code of the unit that owns it; null when the party does as a whole
     */
    @Allows(Permission.WRITE_ANNOUNCEMENTS)
    public AnnouncementId draft(AnnouncementDraft draft, @Nullable String unit) {
        var announcement = Announcement.draft(new Owner(current.party(), unit), draft, clock.instant());
        announcements.add(announcement);
        keep(announcement);
        return announcement.id();
    }

    /**
     * Writes it anew. Every change empties both seats, since approvals name a revision.
     *
     * @param read the version that the writer had before them
     * @throws se.samsyn.kernel.Refusal.Stale if somebody else has written or sent it since
     */
    @Allows(Permission.WRITE_ANNOUNCEMENTS)
    public void write(AnnouncementId id, long read, AnnouncementDraft draft) {
        var announcement = announcements.get(id);
        announcement.mustBe(read);
        announcement.write(draft, clock.instant());
        keep(announcement);
    }

    /**
     * As {@link Announcement#translate}. Empties both seats like every change.
     *
     * @param read the version that the translator had before them
     * @throws se.samsyn.kernel.Refusal.Stale if somebody else has written or sent it since
     */
    @Allows(Permission.WRITE_ANNOUNCEMENTS)
    public void translate(AnnouncementId id, long read, String language, @Nullable Translation translation) {
        var announcement = announcements.get(id);
        announcement.mustBe(read);
        announcement.translate(language, translation, clock.instant());
        keep(announcement);
    }

    /** As {@link Announcement#send}. */
    @Allows(Permission.WRITE_ANNOUNCEMENTS)
    public void send(AnnouncementId id) {
        announcements.get(id).send(clock.instant());
    }

    /**
     * Approves for the actor's party what was read.
     *
     * @param revision the number of the revision that was read
     */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public void approve(AnnouncementId id, int revision) {
        announcements.get(id).mustBeApprovableBy(current.actor());
        approvals.approve(Subject.of(id), revision, current.actor(), clock.instant());
    }

    /** As {@link Announcement#publish}. */
    @Allows(Permission.WRITE_ANNOUNCEMENTS)
    public void publish(AnnouncementId id) {
        announcements.changePage(id, announcement -> {
            var slug = announcements.freeSlug(announcement.draft().text().title());
            announcement.publish(standing(id), slug, clock.instant());
        });
    }

    /** As {@link Announcement#correct}. */
    @Allows(Permission.WRITE_ANNOUNCEMENTS)
    public void correct(AnnouncementId id, String note) {
        announcements.changePage(
                id, announcement -> announcement.correct(standing(id), note, current.actor(), clock.instant()));
    }

    /** As {@link Announcement#withdraw}. Takes no approval: what is wrong must be gone at once. */
    @Allows(Permission.APPROVE_ANNOUNCEMENTS)
    public void withdraw(AnnouncementId id, String reason) {
        announcements.changePage(id, announcement -> announcement.withdraw(reason, clock.instant()));
    }

    private void keep(Announcement announcement) {
        revisions.record(Subject.of(announcement.id()), announcement.content(), current.actor(), clock.instant());
    }

    private Standing standing(AnnouncementId id) {
        return approvals.standing(Subject.of(id)).orElseThrow(() -> new NotFound(Revision.class, id));
    }
}
