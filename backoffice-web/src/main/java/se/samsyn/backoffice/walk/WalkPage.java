package se.samsyn.backoffice.walk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.kernel.Party;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.walk.WalkPlanning;
import se.samsyn.walk.WalkQueries;

/** Backs {@code trygghetsvandring.xhtml}: one walk, on screen and as a sheet of paper, and what was noted on it. */
@Named
@ViewScoped
public class WalkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WalkQueries queries;

    @Inject
    WalkPlanning planning;

    @Inject
    CurrentActor current;

    private @Nullable String id;
    private WalkQueries.@Nullable View walk;
    private List<ConcernQueries.Row> notes = List.of();
    private @Nullable Integer participants;
    private @Nullable String summary;

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(WalkAddress.parse(id));
        walk = view;
        notes = queries.notes(view.id());
    }

    public String end() {
        var read = getWalk();
        planning.end(read.id(), read.version(), participants, Objects.requireNonNullElse(summary, ""));
        return WalkAddress.page("trygghetsvandring", read.id(), "walkEnded");
    }

    /** Whether I can note on it. */
    public boolean isNotable() {
        return getWalk().endedAt() == null && current.may(Permission.TRIAGE_CONCERNS);
    }

    /** Whether I can change and end it. */
    public boolean isMine() {
        return isNotable() && getWalk().owner() == current.party();
    }

    /** Who knows of it. */
    public List<Party> getParties() {
        var view = getWalk();
        return view.joint() ? List.of(Party.values()) : List.of(view.owner());
    }

    /** Those that I may see. */
    public List<ConcernQueries.Row> getNotes() {
        return notes;
    }

    public WalkQueries.View getWalk() {
        return Objects.requireNonNull(walk);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Integer getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable Integer participants) {
        this.participants = participants;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }
}
