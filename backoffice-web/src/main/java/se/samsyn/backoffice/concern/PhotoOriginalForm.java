package se.samsyn.backoffice.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PhotoTriage;

/**
 * Opens a photo as it came. It is shown in the answer to the button and in no other, within the page: no address leads
 * to it, and whoever wants to see it again leaves another line.
 */
@Named
@RequestScoped
public class PhotoOriginalForm {

    @Inject
    PhotoPage page;

    @Inject
    PhotoTriage triage;

    private @Nullable String opened;

    /** Stays on the page. */
    public void open() {
        opened = Base64.getEncoder().encodeToString(triage.readOriginal(page.id()));
    }

    /** A JPEG in Base64; nothing before the button. */
    public @Nullable String getOpened() {
        return opened;
    }
}
