package se.samsyn.backoffice.measure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.Seat;
import se.samsyn.kernel.Actor;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Standing;

/** The approval of what residents read of the measure on the page, as it was when the page was drawn. */
@Named
@ViewScoped
public class SeatsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasurePage page;

    @Inject
    MeasureQueries queries;

    @Inject
    MeasurePlanning planning;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private MeasureQueries.@Nullable Seats seats;
    private MemberNames names = MemberNames.NONE;

    @PostConstruct
    void load() {
        seats = queries.seats(page.getMeasure().id());
        var standing = getSeats().standing();
        names = standing == null
                ? MemberNames.NONE
                : members.names(standing.seats().values().stream()
                        .map(Standing.Seat::by)
                        .map(Actor::member));
    }

    /** Approves the revision that was read here, and no other. */
    public String approve() {
        planning.approve(
                page.getMeasure().id(),
                Objects.requireNonNull(getSeats().standing()).revision());
        return page.again("approve");
    }

    /** Shows residents the text that both have approved. */
    public String correct() {
        planning.publish(page.getMeasure().id(), page.getMeasure().version());
        return page.again("CORRECT");
    }

    public MeasureQueries.Seats getSeats() {
        return Objects.requireNonNull(seats);
    }

    /** None while nothing was written, and where one party publishes alone. */
    public List<Seat> getShown() {
        var standing = getSeats().standing();
        return standing == null || !getSeats().both() ? List.of() : Seat.both(standing, names);
    }

    /** Whether my party's seat is empty and I am one who can take it: not the author of the text. */
    public boolean isMyTurn() {
        var standing = getSeats().standing();
        return getSeats().both()
                && standing != null
                && page.getMeasure().status().isDecided()
                && !standing.isApprovedBy(current.party())
                && !current.actor().isSamePerson(standing.writtenBy())
                && current.may(Permission.APPROVE_ANNOUNCEMENTS);
    }

    /** Whether the new text of what is published can be shown, and I may do it. */
    public boolean isCorrectable() {
        return getSeats().correctionWaits()
                && getSeats().isReady()
                && page.getMeasure().owner().party() == current.party()
                && current.may(Permission.PUBLISH_MEASURES);
    }
}
