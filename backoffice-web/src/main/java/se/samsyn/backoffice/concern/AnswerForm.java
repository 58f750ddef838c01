package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.TemplateAct;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;

/** What the one who told reads: the answer, why it is closed; and opening it again. */
@Named
@ViewScoped
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    ConcernTriage triage;

    @Inject
    StaffDrafting drafts;

    @Inject
    TemplateChoice templates;

    private @Nullable String text;
    private @Nullable String reason;

    /** {@code f:viewAction}, after the page has loaded: the forms begin with a template where one was chosen. */
    public void load() {
        text = templates.text(TemplateAct.ANSWER);
        reason = templates.text(TemplateAct.CLOSE);
    }

    public String answer() {
        triage.answer(page.id(), page.read(), text == null ? "" : text);
        drafts.drop(Subject.of(page.id()), "answer");
        return page.again("answer");
    }

    public String close() {
        triage.close(page.id(), page.read(), reason);
        return page.again("close");
    }

    public String reopen() {
        triage.reopen(page.id(), reason == null ? "" : reason);
        return page.again("reopen");
    }

    /** Why it is closed, or opened again. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
