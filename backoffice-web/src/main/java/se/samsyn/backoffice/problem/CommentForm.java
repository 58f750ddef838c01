package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.CurrentActor;
import se.samsyn.problem.AnalysisWriting;

/** What staff say of the analysis, to both parties or to their own. */
@Named
@ViewScoped
public class CommentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    AnalysisPage analysis;

    @Inject
    AnalysisWriting writing;

    @Inject
    CurrentActor current;

    private @Nullable String text;
    private @Nullable Visibility visibility;

    public String comment() {
        writing.comment(page.id(), Objects.requireNonNullElse(text, ""), visibility);
        return analysis.again("comment");
    }

    /** Whom it can be for, the widest first. */
    public List<Visibility> getAudiences() {
        return current.unit() == null
                ? List.of(Visibility.BOTH, Visibility.PARTY)
                : List.of(Visibility.BOTH, Visibility.PARTY, Visibility.UNIT);
    }

    public int getMax() {
        return AnalysisWriting.NOTE_MAX;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable Visibility visibility) {
        this.visibility = visibility;
    }
}
