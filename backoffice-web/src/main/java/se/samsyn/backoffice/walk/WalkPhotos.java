package se.samsyn.backoffice.walk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PhotoDraftQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.platform.Settings;
import se.samsyn.web.photo.SentPhotos;
import se.samsyn.web.refusal.Complaints;

/** The photos of a note that is being written; they lie sealed under its token until it comes in. */
@Named
@RequestScoped
public class WalkPhotos {

    @Inject
    SentPhotos sent;

    @Inject
    PhotoDrafting drafting;

    @Inject
    PhotoDraftQueries drafts;

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    private @Nullable List<PhotoDraftQueries.Draft> kept;

    /** Keeps those that came with the form; answers whether all of them could be. */
    boolean keep(String token) {
        sent.keep(token);
        kept = null;
        return complaints.allOf(SentPhotos.PLACE).isEmpty();
    }

    void remove(String token, int slot) {
        keep(token);
        var photo = in(token, slot);
        if (photo != null) {
            drafting.remove(token, photo.id());
            kept = null;
        }
    }

    /** The photo in a place, in the order in which they came; null when it is empty. */
    public PhotoDraftQueries.@Nullable Draft in(String token, int slot) {
        if (kept == null) {
            kept = token.isEmpty() ? List.of() : drafts.of(token);
        }
        return slot < kept.size() ? kept.get(slot) : null;
    }

    /** How many there can be. */
    public int getMost() {
        return drafts.most();
    }

    /** Megabytes of a file, at most. */
    public int getMegabytes() {
        return settings.photoMegabytes();
    }
}
