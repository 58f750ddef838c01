package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.Definition;
import se.samsyn.problem.ProblemSolving;

/** The form of the definition: ten questions, each answered in a few sentences (S-57). */
@Named
@ViewScoped
public class DefinitionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The questions in the order in which they are asked; the names are those of {@link Definition}. */
    private static final List<String> QUESTIONS = List.of(
            "behaviour",
            "place",
            "pattern",
            "frequency",
            "since",
            "affected",
            "harm",
            "problemFor",
            "excluded",
            "behind");

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    @Inject
    StaffDrafting drafts;

    private final Map<String, @Nullable String> answers = new HashMap<>();
    private long version;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var d = page.getProblem().definition();
        version = page.getProblem().definitionVersion();
        answers.put("behaviour", d.behaviour());
        answers.put("place", d.place());
        answers.put("pattern", d.pattern());
        answers.put("frequency", d.frequency());
        answers.put("since", d.since());
        answers.put("affected", d.affected());
        answers.put("harm", d.harm());
        answers.put("problemFor", d.problemFor());
        answers.put("excluded", d.excluded());
        answers.put("behind", d.behind());
    }

    /** Keeps the wording; if somebody else was faster, nothing typed is lost. */
    public String save() {
        solving.define(
                page.id(),
                new Definition(
                        answers.get("behaviour"),
                        answers.get("place"),
                        answers.get("pattern"),
                        answers.get("frequency"),
                        answers.get("since"),
                        answers.get("affected"),
                        answers.get("harm"),
                        answers.get("problemFor"),
                        answers.get("excluded"),
                        answers.get("behind")),
                version);
        drafts.drop(Subject.of(page.id()), "definition");
        return page.again("define");
    }

    public List<String> getQuestions() {
        return QUESTIONS;
    }

    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    public int getMax() {
        return Definition.MAX;
    }
}
