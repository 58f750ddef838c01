package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Splitting;

/** A part of one concern becomes another one. */
@Named
@ViewScoped
public class SplitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    Splitting splitting;

    private @Nullable String category;
    private @Nullable String text;

    public String split() {
        splitting.split(
                page.id(), page.read(), Objects.requireNonNullElse(category, ""), Objects.requireNonNullElse(text, ""));
        return page.again("split");
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
