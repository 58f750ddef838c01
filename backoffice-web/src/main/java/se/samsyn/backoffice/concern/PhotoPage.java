package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.BlackBox;
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

    /** Rows for boxes; with more to cover, the tool is used again. */
    private static final int ROWS = 6;

    @Inject
    ConcernQueries concerns;

    @Inject
    PhotoQueries queries;

    @Inject
    PhotoTriage triage;

    private final List<BoxRow> boxes = Stream.generate(BoxRow::new).limit(ROWS).toList();
    private @Nullable String number;

    /** As the address has it: what is no number is no photo. */
    private @Nullable String position;

    private PhotoQueries.@Nullable Row photo;

    /** One box as it is typed or drawn, in percent; left out while all of it is empty. */
    public static class BoxRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Double left;
        private @Nullable Double top;
        private @Nullable Double width;
        private @Nullable Double height;

        boolean isUsed() {
            return Stream.of(left, top, width, height).anyMatch(Objects::nonNull);
        }

        /** What is missing counts as nothing, so that half a box is refused and not guessed. */
        BlackBox box() {
            return new BlackBox(orNothing(left), orNothing(top), orNothing(width), orNothing(height));
        }

        private static double orNothing(@Nullable Double value) {
            return value == null ? 0 : value;
        }

        public @Nullable Double getLeft() {
            return left;
        }

        public void setLeft(@Nullable Double left) {
            this.left = left;
        }

        public @Nullable Double getTop() {
            return top;
        }

        public void setTop(@Nullable Double top) {
            this.top = top;
        }

        public @Nullable Double getWidth() {
            return width;
        }

        public void setWidth(@Nullable Double width) {
            this.width = width;
        }

        public @Nullable Double getHeight() {
            return height;
        }

        public void setHeight(@Nullable Double height) {
            this.height = height;
        }
    }

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

    public String blacken() {
        var used = boxes.stream().filter(BoxRow::isUsed).map(BoxRow::box).toList();
        triage.blacken(id(), getPhoto().version(), used);
        return to("bild?position=" + position + "&", "photoBlacken");
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

    private String to(String view, String done) {
        return view + "number=" + number + "&klart=" + done + "&faces-redirect=true";
    }

    PhotoId id() {
        return getPhoto().id();
    }

    public PhotoQueries.Row getPhoto() {
        return Objects.requireNonNull(photo);
    }

    public List<BoxRow> getBoxes() {
        return boxes;
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
