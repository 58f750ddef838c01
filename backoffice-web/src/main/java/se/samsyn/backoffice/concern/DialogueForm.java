package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AdditionId;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.TemplateAct;
import se.samsyn.kernel.Refusal.NotFound;

/** What was said after the first report: additions of the one who told, and questions to them. */
@Named
@ViewScoped
public class DialogueForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    AdditionQueries queries;

    @Inject
    ConcernTriage triage;

    @Inject
    TemplateChoice templates;

    private List<AdditionQueries.Added> added = List.of();
    private List<AdditionQueries.Asked> asked = List.of();
    private @Nullable String question;
    private @Nullable LocalDate dueOn;
    private @Nullable String which;
    private @Nullable String text;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        added = queries.added(page.id());
        asked = queries.asked(page.id());
        question = templates.text(TemplateAct.ASK);
    }

    public String ask() {
        triage.ask(page.id(), page.read(), question == null ? "" : question, Objects.requireNonNull(dueOn));
        return page.again("ask");
    }

    public String markRead() {
        triage.readAdditions(page.id());
        return page.again("additionsRead");
    }

    /** Masks the chosen addition: its new text is what was typed. */
    public String mask() {
        triage.maskAddition(page.id(), page.read(), chosen(), text == null ? "" : text);
        return page.again("maskAddition");
    }

    private AdditionId chosen() {
        return added.stream()
                .map(AdditionQueries.Added::id)
                .filter(id -> id.value().toString().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFound(AdditionId.class, "chosen"));
    }

    public List<AdditionQueries.Added> getAdded() {
        return added;
    }

    public List<AdditionQueries.Asked> getAsked() {
        return asked;
    }

    /** Whether a question can be asked: none waits. */
    public boolean isFree() {
        return asked.stream().noneMatch(one -> one.answeredAt() == null);
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String which) {
        this.which = which;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
