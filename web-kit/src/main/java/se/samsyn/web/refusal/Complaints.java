package se.samsyn.web.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.web.words.Texts;

/** The messages of a page, in the order of its fields: {@code #{complaints.…}}, for {@code kit:errors}. */
@Named
@RequestScoped
public class Complaints {

    /**
     * A message.
     *
     * @param field the client id of the field to mend; null when it concerns the page
     */
    public record Complaint(String text, @Nullable String field) {}

    @Inject
    Texts texts;

    /** Asks for something to be mended in a field that is not one of Faces' own. */
    public void say(String field, String key, Object... arguments) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.fill(key, arguments), null);
        FacesContext.getCurrentInstance().addMessage(field, message);
    }

    /** Does something that a rule may refuse; the refusal is said of the field. */
    public void about(String field, Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            say(field, broken.key(), broken.arguments().toArray());
        }
    }

    /** The same where a field holds several things; the refusal is said after the name of the one that it concerns. */
    public void about(String field, String name, Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            say(field, "errors.named", name, texts.fill(broken.key(), broken.arguments()));
        }
    }

    /** What has to be mended in one field; null when it is well. */
    public @Nullable String of(String field) {
        return allOf(field).stream().findFirst().orElse(null);
    }

    /** Everything that has to be mended in one field that holds several things. */
    public List<String> allOf(String field) {
        return getErrors().stream()
                .filter(complaint -> field.equals(complaint.field()))
                .map(Complaint::text)
                .toList();
    }

    /** What has to be mended. */
    public List<Complaint> getErrors() {
        return messages(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0);
    }

    /** What went well. */
    public List<Complaint> getNotices() {
        return messages(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO));
    }

    private static List<Complaint> messages(Predicate<FacesMessage> wanted) {
        var faces = FacesContext.getCurrentInstance();
        var found = new ArrayList<Complaint>();
        faces.getClientIdsWithMessages().forEachRemaining(field -> faces.getMessageList(field).stream()
                .filter(wanted)
                .forEach(message -> {
                    message.rendered();
                    found.add(new Complaint(message.getSummary(), field));
                }));
        return found;
    }
}
