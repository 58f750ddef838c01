package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Photos as staff see them. */
@ReadModel
public class PhotoQueries {

    @Inject
    Photos photos;

    @Inject
    Concerns concerns;

    @Inject
    CurrentActor current;

    /**
     * A photo that came with a concern.
     *
     * @param version for {@link PhotoTriage}
     * @param position from 1, in the order in which they came
     * @param shown for {@link #picture}; of no use when hidden
     * @param blackened whether it shows a copy with black boxes
     * @param ours whether the actor's party owns it, and works with it
     */
    public record Row(
            PhotoId id,
            long version,
            int position,
            int width,
            int height,
            PhotoState state,
            PictureId shown,
            boolean blackened,
            boolean ours)
            implements Serializable {}

    /**
     * What a picture is served as.
     *
     * @param name for whoever keeps it as a file
     */
    @SuppressWarnings("ArrayRecordComponent") // written out and forgotten; never compared
    public record Served(byte[] jpeg, String name) {}

    /**
     * The photos of a concern that the actor may know of, in their order.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if they cannot see the concern
     */
    @Allows(Permission.READ_CONCERNS)
    public List<Row> of(ConcernId id) {
        return photos.rows(concerns.get(id), Onlooker.of(current));
    }

    /**
     * A picture that staff look at; never the original of one that has black boxes.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none that the actor may see
     */
    @Allows(Permission.READ_CONCERNS)
    public Served picture(PictureId id) {
        var photo = photos.showing(id);
        var concern = concerns.get(photo.concern());
        return new Served(
                photos.open(concern, photo.shown()), concern.marks().number() + "-" + photo.position() + ".jpg");
    }
}
