package se.samsyn.backoffice.walk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.draft.NewRecordId;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;
import se.samsyn.walk.Plan;
import se.samsyn.walk.WalkPlanning;
import se.samsyn.walk.WalkQueries;

/** Backs {@code nyvandring.xhtml} and {@code andravandring.xhtml}: the plan of a walk. */
@Named
@ViewScoped
public class WalkPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "plan";

    @Inject
    WalkQueries queries;

    @Inject
    WalkPlanning planning;

    @Inject
    StaffDrafting drafts;

    @Inject
    CurrentActor current;

    private @Nullable String id;
    private WalkQueries.@Nullable View walk;
    private @Nullable String title;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable String meetingPlace;
    private @Nullable String purpose;
    private @Nullable String stops;
    private boolean joint = true;

    /** {@code f:viewAction} for one that is there; whose plan I cannot change has no such page. */
    public void load() {
        var view = queries.view(WalkAddress.parse(id));
        if (view.owner() != current.party() || view.endedAt() != null) {
            throw new NotFound(WalkQueries.View.class, "to be changed");
        }
        walk = view;
        var plan = view.plan();
        var begins = Objects.requireNonNull(plan.begins()).atZone(Settings.ZONE);
        title = plan.title();
        day = begins.toLocalDate();
        time = begins.toLocalTime();
        meetingPlace = plan.meetingPlace();
        purpose = plan.purpose();
        stops = String.join("\n", plan.stops());
        joint = view.joint();
    }

    public String plan() {
        var planned = planning.plan(typed(), joint);
        drafts.drop(Subject.of(NewRecordId.ONLY), FORM);
        return WalkAddress.page("trygghetsvandring", planned, "walkPlanned");
    }

    public String replan() {
        var read = Objects.requireNonNull(walk);
        planning.replan(read.id(), read.version(), typed(), joint);
        drafts.drop(Subject.of(read.id()), FORM);
        return WalkAddress.page("trygghetsvandring", read.id(), "walkReplanned");
    }

    private Plan typed() {
        return new Plan(
                word(title),
                begins(),
                word(meetingPlace),
                word(purpose),
                List.of(word(stops).split("\\R", -1)));
    }

    private @Nullable Instant begins() {
        return day == null || time == null
                ? null
                : ZonedDateTime.of(day, time, Settings.ZONE).toInstant();
    }

    private static String word(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** Under what the typed text is kept until it is saved. */
    public Id getRecord() {
        return walk == null ? NewRecordId.ONLY : walk.id();
    }

    public long getVersion() {
        return walk == null ? 0 : walk.version();
    }

    /** Whether the other party knows of it already, so that nothing is left to choose. */
    public boolean isKnown() {
        return walk != null && walk.joint();
    }

    public int getTitleMax() {
        return Plan.TITLE_MAX;
    }

    public int getPlaceMax() {
        return Plan.PLACE_MAX;
    }

    public int getPurposeMax() {
        return Plan.PURPOSE_MAX;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable String getMeetingPlace() {
        return meetingPlace;
    }

    public void setMeetingPlace(@Nullable String meetingPlace) {
        this.meetingPlace = meetingPlace;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getStops() {
        return stops;
    }

    public void setStops(@Nullable String stops) {
        this.stops = stops;
    }

    public boolean isJoint() {
        return joint;
    }

    public void setJoint(boolean joint) {
        this.joint = joint;
    }
}
