package se.samsyn.backoffice.response;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.measure.TaskQueries;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.ProblemQueries;

/** Backs {@code atgardsarbete.xhtml}: the inventory, the measures in time and the tasks of one problem. */
@Named
@ViewScoped
public class ResponsePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemQueries problems;

    @Inject
    ResponseQueries response;

    @Inject
    TaskQueries taskQueries;

    @Inject
    MemberQueries members;

    private @Nullable String number;
    private ProblemQueries.@Nullable View problem;
    private List<ResponseQueries.CandidateRow> candidates = List.of();
    private List<ResponseQueries.Course> courses = List.of();
    private List<TaskQueries.Row> tasks = List.of();
    private boolean onlyLast;
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var view = problems.view(String.valueOf(number));
        problem = view;
        candidates = response.candidates(view.id());
        courses = response.courses(view.id());
        onlyLast = response.breaksOnlyTheLastLink(view.id());
        tasks = taskQueries.ofProblem(view.id());
        names = members.names(Stream.<@Nullable UUID>concat(
                candidates.stream().map(row -> row.by().member()),
                tasks.stream().map(row -> row.member().value())));
    }

    String again(String done) {
        return "atgardsarbete?number=" + getProblem().number() + "&klart=" + done + "&faces-redirect=true";
    }

    /** The name of a member. */
    public String name(MemberId member) {
        return names.of(member.value());
    }

    public ProblemQueries.View getProblem() {
        return Objects.requireNonNull(problem);
    }

    public List<ResponseQueries.CandidateRow> getCandidates() {
        return candidates;
    }

    public List<ResponseQueries.Course> getCourses() {
        return courses;
    }

    /** Whether nothing steps in before the last link of the chain of events. */
    public boolean isOnlyLast() {
        return onlyLast;
    }

    public List<TaskQueries.Row> getTasks() {
        return tasks;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
