package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.PhotoId;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.PhotoState;
import se.samsyn.concern.PhotoTriage;
import se.samsyn.kernel.Refusal.NotFound;

/** Backs {@code bild.xhtml}: one photo of a concern, and what is done with it. */
@Named
@ViewScoped
public class PhotoPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernQueries concerns;

    @Inject
    PhotoQueries queries;

    @Inject
    PhotoTriage triage;

    private @Nullable String number;

    /** As the address has it: what is no number is no photo. */
    private @Nullable String position;

    private PhotoQueries.@Nullable Row photo;

    /** {@code f:viewAction}. */
    public void load() {
        photo = queries.of(concerns.byNumber(String.valueOf(number))).stream()
                .filter(row -> String.valueOf(row.position()).equals(position))
                .findFirst()
                .orElseThrow(() -> new NotFound(PhotoId.class, number + "/" + position));
    }

    public String check() {
        triage.check(id(), getPhoto().version());
        return to("rapport?", "photoCheck");
    }

    public String hide() {
        triage.hide(id(), getPhoto().version());
        return to("rapport?", "photoHide");
    }

    /** Whether somebody can work with it here. */
    public boolean isOurs() {
        return getPhoto().ours() && !isHidden();
    }

    public boolean isHidden() {
        return getPhoto().state() == PhotoState.HIDDEN;
    }

    public boolean isChecked() {
        return getPhoto().state() == PhotoState.CHECKED;
    }

    /** Whether what is shown is not what came, so that there is an original to open. */
    public boolean isOriginalApart() {
        return getPhoto().ours() && (isHidden() || getPhoto().blackened());
    }

    /** Back to this page, with word of what was done. */
    String again(String done) {
        return to("bild?position=" + position + "&", done);
    }

    private String to(String view, String done) {
        return view + "number=" + number + "&klart=" + done + "&faces-redirect=true";
    }

    PhotoId id() {
        return getPhoto().id();
    }

    public PhotoQueries.Row getPhoto() {
        return Objects.requireNonNull(photo);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String position) {
        this.position = position;
    }
}
