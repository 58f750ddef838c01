package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.concern.RecusalQueries;
import se.samsyn.concern.Recusing;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** Conflicts of interest in a report: one says so oneself, and somebody else of the party lets one back. */
@Named
@ViewScoped
public class RecusalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    RecusalQueries queries;

    @Inject
    Recusing recusing;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private List<RecusalQueries.Row> all = List.of();
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        all = current.may(Permission.DECIDE_CONFLICTS) ? queries.of(page.id()) : List.of();
        names = members.names(all.stream().flatMap(row -> Stream.of(row.member().value(), row.liftedBy())));
    }

    /** From here on the report is not found by me: back to the list. */
    public String declare() {
        recusing.declare(page.id());
        return "inkommet?klart=recused&faces-redirect=true";
    }

    public String lift(MemberId member) {
        recusing.lift(page.id(), member);
        return page.again("recusalLifted");
    }

    /** For whoever decides; latest first. */
    public List<RecusalQueries.Row> getAll() {
        return all;
    }

    public String nameOf(RecusalQueries.Row row) {
        return names.of(row.member().value());
    }

    public String lifterOf(RecusalQueries.Row row) {
        var lifter = row.liftedBy();
        return lifter == null ? "" : names.of(lifter);
    }
}
