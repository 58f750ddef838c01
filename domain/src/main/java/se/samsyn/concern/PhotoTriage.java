package se.samsyn.concern;

import jakarta.inject.Inject;
import java.util.List;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * What staff of the owner's party do with a concern's photos. Each act leaves a line in the concern's history, and is
 * refused with {@link se.samsyn.kernel.Refusal.NotFound} when the actor cannot see the photo.
 */
@UseCase
public class PhotoTriage {

    @Inject
    Photos photos;

    @Inject
    Concerns concerns;

    @Inject
    PhotoLab lab;

    @Inject
    CurrentActor current;

    @Inject
    ConcernHistory history;

    /**
     * Says that nobody and no number plate is shown in it. From then on the other party sees it, if the concern is
     * shared.
     *
     * @param version of the photo that was looked at
     * @throws Stale if it has been changed since
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void check(PhotoId id, long version) {
        var photo = ours(id, version);
        photo.check();
        tell(photo, ConcernEvent.PHOTO_CHECKED);
    }

    /**
     * Paints black boxes into a copy; the original stays sealed, for the registrar.
     *
     * @param version of the photo that was looked at
     * @throws Stale if it has been changed since
     * @throws RuleBroken if there is no box, or one outside the photo
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void blacken(PhotoId id, long version, List<BlackBox> boxes) {
        var photo = ours(id, version);
        photo.mustBeShown();
        if (boxes.isEmpty()) {
            throw new RuleBroken(PhotoRule.BOX_NEEDED);
        }
        if (boxes.size() > Photo.BOXES_MAX) {
            throw new RuleBroken(PhotoRule.TOO_MANY_BOXES, Photo.BOXES_MAX);
        }
        boxes.forEach(BlackBox::check);
        var concern = concerns.get(photo.concern());
        var blackened = lab.blacken(photos.open(concern, photo.shown()), boxes);
        photo.blacken(photos.keep(concern.owner().party(), blackened)).ifPresent(photos::remove);
        tell(photo, ConcernEvent.PHOTO_BLACKENED);
    }

    /** Shows it to nobody any more, and deletes its copy. The original stays sealed, for the registrar. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void hide(PhotoId id, long version) {
        var photo = ours(id, version);
        photo.hide().ifPresent(photos::remove);
        tell(photo, ConcernEvent.PHOTO_HIDDEN);
    }

    /**
     * Opens the photo as it came, and leaves a line of it in history and audit trail.
     *
     * @return a JPEG
     */
    @Allows(Permission.READ_ORIGINALS)
    public byte[] readOriginal(PhotoId id) {
        var photo = ours(photos.get(id));
        tell(photo, ConcernEvent.PHOTO_ORIGINAL_READ);
        return photos.open(concerns.get(photo.concern()), photo.original());
    }

    private Photo ours(PhotoId id, long version) {
        var photo = ours(photos.get(id));
        if (photo.version() != version) {
            throw new Stale();
        }
        return photo;
    }

    private Photo ours(Photo photo) {
        if (concerns.get(photo.concern()).owner().party() != current.party()) {
            throw new RuleBroken(PhotoRule.ONLY_OWNER);
        }
        return photo;
    }

    private void tell(Photo photo, ConcernEvent event) {
        history.note(concerns.get(photo.concern()), event, null, Integer.toString(photo.position()));
    }
}
