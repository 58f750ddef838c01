package se.samsyn.backoffice.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.message.AnnouncementId;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementStatus;
import se.samsyn.message.JointCommunication;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** An announcement's way to the public: each act by a button with its name. */
@Named
@RequestScoped
public class AnnouncementActs {

    @Inject
    AnnouncementPage page;

    @Inject
    JointCommunication communication;

    @Inject
    CurrentActor current;

    private @Nullable String words;

    public String send() {
        communication.send(id());
        return page.again("send");
    }

    /** Approves the revision that was read here, and no other. */
    public String approve() {
        communication.approve(id(), page.getAnnouncement().standing().revision());
        return page.again("seat");
    }

    public String publish() {
        communication.publish(id());
        return page.again("PUBLISH");
    }

    public String correct() {
        communication.correct(id(), Objects.requireNonNullElse(words, ""));
        return page.again("CORRECT");
    }

    public String withdraw() {
        communication.withdraw(id(), Objects.requireNonNullElse(words, ""));
        return page.again("WITHDRAW");
    }

    /** Whether my party's seat is empty and I am one who can take it: not the author of this revision. */
    public boolean isMyTurn() {
        var view = page.getAnnouncement();
        var party = current.party();
        var waits = view.status() == AnnouncementStatus.WAITING || view.correctionWaiting();
        var ours = view.draft().mode() == AnnouncementMode.JOINT || view.owner().party() == party;
        return waits
                && ours
                && !view.standing().isApprovedBy(party)
                && !current.actor().isSamePerson(view.standing().writtenBy())
                && current.may(Permission.APPROVE_ANNOUNCEMENTS);
    }

    /** Whether every seat that its mode asks for is taken. */
    public boolean isApproved() {
        var view = page.getAnnouncement();
        return view.draft().mode() == AnnouncementMode.JOINT
                ? view.standing().isJoint()
                : view.standing().isApprovedBy(view.owner().party());
    }

    private AnnouncementId id() {
        return page.getAnnouncement().id();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
