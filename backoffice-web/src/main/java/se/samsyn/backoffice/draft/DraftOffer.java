package se.samsyn.backoffice.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Id;
import se.samsyn.member.StaffDraftQueries;
import se.samsyn.platform.Subject;

/** What {@code office:draft} asks: the draft that waits for a form, and where what is typed into it is kept. */
@Named
@RequestScoped
public class DraftOffer {

    @Inject
    StaffDraftQueries queries;

    @Inject
    HttpServletRequest request;

    private final Map<String, Optional<StaffDraftQueries.Kept>> asked = new HashMap<>();

    /** My draft of a form of this record; null when there is none, or the form has come back with what was typed. */
    public StaffDraftQueries.@Nullable Kept of(Id record, String form) {
        return isBack(form)
                ? null
                : asked.computeIfAbsent(form, name -> queries.mine(Subject.of(record), name))
                        .orElse(null);
    }

    /** Whether the form was sent and is shown again, so that it holds what was typed and is saved nowhere. */
    public boolean isBack(String form) {
        return request.getMethod().equals("POST") && request.getParameter(form.replaceFirst("-.*", "")) != null;
    }

    /** For the form of a record that is not there yet. */
    public Id getNewRecord() {
        return NewRecordId.ONLY;
    }

    /** What kind of record it is. */
    public String kind(Id record) {
        return Subject.of(record).kind();
    }
}
