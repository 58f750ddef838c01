package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.problem.ProblemSolving;

/** Names who leads the work for my own party; the other one names its own. */
@Named
@ViewScoped
public class LeadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    ProblemSolving solving;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @Nullable String lead;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var problem = page.getProblem();
        var now = current.party() == Party.MUNICIPALITY ? problem.municipalityLead() : problem.policeLead();
        lead = now == null ? null : now.value().toString();
    }

    /** Nobody chosen leaves the seat empty. */
    public String appoint() {
        solving.appoint(
                page.id(), page.getProblem().version(), lead == null ? null : new MemberId(UUID.fromString(lead)));
        return page.again("lead");
    }

    public List<MemberQueries.Row> getColleagues() {
        return members.colleagues();
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }
}
