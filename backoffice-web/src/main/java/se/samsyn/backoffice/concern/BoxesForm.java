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
import se.samsyn.concern.PhotoTriage;

/** The black boxes that are to be painted into a copy of a photo. */
@Named
@ViewScoped
public class BoxesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows for boxes; with more to cover, the tool is used again. */
    private static final int ROWS = 6;

    @Inject
    PhotoPage page;

    @Inject
    PhotoTriage triage;

    private final List<BoxRow> boxes = Stream.generate(BoxRow::new).limit(ROWS).toList();

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

    public String blacken() {
        var used = boxes.stream().filter(BoxRow::isUsed).map(BoxRow::box).toList();
        triage.blacken(page.id(), page.getPhoto().version(), used);
        return page.again("photoBlacken");
    }

    public List<BoxRow> getBoxes() {
        return boxes;
    }
}
