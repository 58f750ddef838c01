package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;

/** The small forms of mapping; each adds one thing: a report, another source. */
@Named
@ViewScoped
public class FindingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    @Inject
    ReportNumbers reports;

    private @Nullable SourceKind kind;
    private @Nullable String text;
    private @Size(max = ReportNumbers.MAX) @Nullable String numbers;
    private @Nullable Strength strength;

    /** Adds the reports whose numbers were typed; none of them while one is unknown. */
    public @Nullable String link() {
        var named = reports.named("link:numbers", numbers).orElse(null);
        if (named == null) {
            return null;
        }
        solving.link(page.id(), named);
        return page.again("link");
    }

    public String cite() {
        solving.cite(page.id(), Objects.requireNonNull(kind), said(), Objects.requireNonNull(strength));
        return page.again("cite");
    }

    /** What nothing was typed for goes to the domain as nothing: it knows the sentence that says so. */
    private String said() {
        return text == null ? "" : text;
    }

    /** Reports are linked, not cited. */
    public List<SourceKind> getKinds() {
        return Arrays.stream(SourceKind.values())
                .filter(offered -> offered != SourceKind.CONCERN)
                .toList();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public @Nullable SourceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SourceKind kind) {
        this.kind = kind;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers;
    }

    public @Nullable Strength getStrength() {
        return strength;
    }

    public void setStrength(@Nullable Strength strength) {
        this.strength = strength;
    }
}
