package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.draft.LastChange;
import se.samsyn.concern.ConcernEntry;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.Moderation;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.TriageAct;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/**
 * Backs {@code rapport.xhtml}: one concern as it was told and where it stands. What else is on the page has beans of
 * its own.
 */
@Named
@ViewScoped
public class ConcernPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @Nullable String number;
    private ConcernQueries.@Nullable View concern;
    private MemberNames names = MemberNames.NONE;
    private Set<TriageAct> offered = Set.of();

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(queries.byNumber(String.valueOf(number)));
        concern = view;
        offered = TriageAct.offered(view.axes());
        names = members.names(Stream.concat(
                view.history().stream().flatMap(entry -> Stream.of(entry.by().member(), assigned(entry))),
                Stream.of(view.assignee() == null ? null : view.assignee().value())));
    }

    private static @Nullable UUID assigned(ConcernEntry entry) {
        return entry.event() == ConcernEvent.ASSIGNED && entry.to() != null ? UUID.fromString(entry.to()) : null;
    }

    /** Whether this act is possible where it stands, and I may do it. */
    public boolean offers(String act) {
        var wanted = TriageAct.valueOf(act);
        boolean both = wanted != TriageAct.SHARE && wanted != TriageAct.SPLIT;
        return offered.contains(wanted) && current.may(needed(wanted)) && (both || isOurs());
    }

    private static Permission needed(TriageAct act) {
        return switch (act) {
            case UNLOCK -> Permission.READ_ORIGINALS;
            case LINK -> Permission.WORK_ON_PROBLEMS;
            default -> Permission.TRIAGE_CONCERNS;
        };
    }

    /** The language it was told in, by its Swedish name; empty where that is not shown. */
    public String getLanguage() {
        var language = getConcern().language();
        return language == null ? "" : Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag("sv"));
    }

    /** Whether it waits for its first reader, so that the day by which it should be read still matters. */
    public boolean isUnread() {
        return getConcern().axes().moderation() == Moderation.NEW;
    }

    /** Whether my own party owns it. */
    public boolean isOurs() {
        return current.party() == getConcern().owner().party();
    }

    /** The party that does not own it. */
    public Party getOther() {
        return getConcern().owner().party().other();
    }

    /** What the party that does not own it does not see. */
    public Set<SharedPart> getUnshared() {
        var unshared = EnumSet.allOf(SharedPart.class);
        unshared.removeAll(getConcern().shared());
        return unshared;
    }

    /** The name of somebody who acted; the system and residents have none. */
    public String name(@Nullable Actor actor) {
        return names.of(actor);
    }

    public String nameOf(@Nullable UUID member) {
        return names.of(member);
    }

    /** Who works with it; empty when nobody does. */
    public String getAssignee() {
        var assignee = getConcern().assignee();
        return assignee == null ? "" : nameOf(assignee.value());
    }

    /** The name of whom a line of the history gave it to. */
    public String given(ConcernEntry entry) {
        return nameOf(assigned(entry));
    }

    public List<MemberQueries.Row> getColleagues() {
        return members.colleagues();
    }

    /** Who did something with it last. */
    public @Nullable LastChange getLastChange() {
        return getConcern().history().stream()
                .findFirst()
                .map(entry -> new LastChange(name(entry.by()), entry.at()))
                .orElse(null);
    }

    ConcernId id() {
        return getConcern().id();
    }

    /** The version that was read here: what is done here is done to that. */
    long read() {
        return getConcern().version();
    }

    String again(String done) {
        return "rapport?number=" + getConcern().number() + "&klart=" + done + "&faces-redirect=true";
    }

    public ConcernQueries.View getConcern() {
        return Objects.requireNonNull(concern);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
