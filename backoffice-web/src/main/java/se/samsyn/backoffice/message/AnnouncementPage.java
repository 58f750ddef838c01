package se.samsyn.backoffice.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.Seat;
import se.samsyn.backoffice.draft.LastChange;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.member.StaffDrafting;
import se.samsyn.message.AnnouncementId;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.JointCommunication;
import se.samsyn.platform.Standing;
import se.samsyn.platform.Subject;

/** Backs {@code meddelande.xhtml}: one announcement, its text, its two seats and its way to the public. */
@Named
@ViewScoped
public class AnnouncementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AnnouncementQueries queries;

    @Inject
    JointCommunication communication;

    @Inject
    MemberQueries members;

    @Inject
    DraftForm draft;

    @Inject
    StaffDrafting drafts;

    private @Nullable String id;
    private AnnouncementQueries.@Nullable View announcement;
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(parse(id));
        announcement = view;
        names = members.names(Stream.concat(
                        Stream.of(view.standing().writtenBy()),
                        view.standing().seats().values().stream().map(Standing.Seat::by))
                .map(Actor::member));
        draft.fill(view.draft());
    }

    private static AnnouncementId parse(@Nullable String id) {
        try {
            return new AnnouncementId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(AnnouncementId.class, "of that address");
        }
    }

    /** Keeps the text. Both seats are empty afterwards. */
    public String save() {
        var read = getAnnouncement();
        communication.write(read.id(), read.version(), draft.typed());
        drafts.drop(Subject.of(read.id()), "draft");
        return again("write");
    }

    String again(String done) {
        return "meddelande?id=" + getAnnouncement().id().value() + "&klart=" + done + "&faces-redirect=true";
    }

    /** The seats that have to be taken: both for a joint one, the owner's for a single one. */
    public List<Seat> getSeats() {
        var view = getAnnouncement();
        return Arrays.stream(Party.values())
                .filter(party -> view.draft().mode() == AnnouncementMode.JOINT
                        || party == view.owner().party())
                .map(party -> Seat.of(party, view.standing(), names))
                .toList();
    }

    /** Who speaks. */
    public List<Party> getSpeaking() {
        return getSeats().stream().map(Seat::party).toList();
    }

    /** Who wrote it last. */
    public LastChange getLastChange() {
        var view = getAnnouncement();
        return new LastChange(names.of(view.standing().writtenBy()), view.changedAt());
    }

    public AnnouncementQueries.View getAnnouncement() {
        return Objects.requireNonNull(announcement);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
