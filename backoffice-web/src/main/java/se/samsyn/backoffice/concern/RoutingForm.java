package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.member.MemberId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;

/** Who works with a concern: another category, a colleague, a problem. */
@Named
@ViewScoped
public class RoutingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    ConcernRouting routing;

    @Inject
    ProblemQueries problems;

    @Inject
    ProblemSolving solving;

    private @Nullable String category;
    private @Nullable String assignee;
    private @Nullable String problem;

    /** {@code f:viewAction}, after the page has loaded: the forms begin with what holds. */
    public void load() {
        var concern = page.getConcern();
        category = concern.category();
        assignee =
                concern.assignee() == null ? null : concern.assignee().value().toString();
    }

    public String changeCategory() {
        routing.changeCategory(page.id(), page.read(), said(category));
        return page.again("category");
    }

    public String assign() {
        routing.assign(page.id(), page.read(), new MemberId(UUID.fromString(said(assignee))));
        return page.again("assign");
    }

    /** Lays it back into the queue. */
    public String unassign() {
        routing.assign(page.id(), page.read(), null);
        return page.again("unassign");
    }

    public String link() {
        solving.link(problems.view(said(problem).strip()).id(), List.of(page.id()));
        return page.again("link");
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }
}
