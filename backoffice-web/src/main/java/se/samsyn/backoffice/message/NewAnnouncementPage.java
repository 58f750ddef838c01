package se.samsyn.backoffice.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.backoffice.draft.NewRecordId;
import se.samsyn.member.StaffDrafting;
import se.samsyn.message.JointCommunication;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Subject;

/** Backs {@code nyttmeddelande.xhtml}: the first words of an announcement. */
@Named
@RequestScoped
public class NewAnnouncementPage {

    @Inject
    DraftForm draft;

    @Inject
    JointCommunication communication;

    @Inject
    CurrentActor current;

    @Inject
    StaffDrafting drafts;

    /** Keeps the draft and leads to its page. */
    public String begin() {
        var id = communication.draft(draft.typed(), current.unit());
        drafts.drop(Subject.of(NewRecordId.ONLY), "draft");
        return "meddelande?id=" + id.value() + "&klart=draft&faces-redirect=true";
    }
}
