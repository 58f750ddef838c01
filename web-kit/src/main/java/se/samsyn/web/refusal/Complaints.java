package se.samsyn.web.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
                .forEach(message -> found.add(new Complaint(message.getSummary(), field))));
        return found;
    }
}
