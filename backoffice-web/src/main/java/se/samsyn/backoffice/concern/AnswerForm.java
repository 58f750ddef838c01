package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernTriage;
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

    private @Nullable String text;

    public String answer() {
        triage.answer(page.id(), page.read(), text == null ? "" : text);
        drafts.drop(Subject.of(page.id()), "answer");
        return page.again("answer");
    }

    public String close() {
        triage.close(page.id(), page.read(), text);
        return page.again("close");
    }

    public String reopen() {
        triage.reopen(page.id(), text == null ? "" : text);
        return page.again("reopen");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
