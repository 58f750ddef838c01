package se.samsyn.backoffice.concern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.kernel.Refusal;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.web.words.Texts;

/** Gives several concerns to a colleague at once, each as it was read in the queue. */
@Named
@ViewScoped
public class QueueAssigning implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    QueuePage page;

    @Inject
    ConcernRouting routing;

    @Inject
    MemberQueries members;

    @Inject
    Texts texts;

    private @Nullable String assignee;

    /**
     * Each by itself: what somebody else has changed meanwhile, or is closed, is named and stays as it is, while the
     * others are given.
     */
    public @Nullable String assign() {
        if (assignee == null) {
            say(texts.fill("inkommet.message.choose"));
            return null;
        }
        var to = new MemberId(UUID.fromString(assignee));
        var rows = page.chosenRows();
        var left = new ArrayList<String>();
        for (var row : rows) {
            try {
                routing.assign(row.id(), row.version(), to);
            } catch (Refusal changedOrClosed) {
                left.add(row.number());
            }
        }
        if (left.isEmpty() && !rows.isEmpty()) {
            return page.again("assignAll");
        }
        say(
                left.isEmpty()
                        ? texts.fill("inkommet.message.choose")
                        : texts.fill("inkommet.message.left", left.size(), String.join(", ", left)));
        page.load();
        return null;
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public List<MemberQueries.Row> getColleagues() {
        return members.colleagues();
    }

    public @Nullable String getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
    }
}
