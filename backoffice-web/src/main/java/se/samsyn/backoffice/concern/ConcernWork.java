package se.samsyn.backoffice.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.ProblemQueries;

/** What is made of one concern by those who work with problems, as far as I may read it. */
@Named
@RequestScoped
public class ConcernWork {

    @Inject
    ConcernPage page;

    @Inject
    ProblemQueries problemQueries;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    CurrentActor current;

    private List<ProblemQueries.Row> problems = List.of();
    private List<MeasureQueries.Row> measures = List.of();

    @PostConstruct
    void load() {
        problems = current.may(Permission.READ_PROBLEMS) ? problemQueries.workedOn(page.id()) : List.of();
        measures = !current.may(Permission.READ_MEASURES)
                ? List.of()
                : problems.stream()
                        .flatMap(problem -> measureQueries.ofProblem(problem.id()).stream())
                        .distinct()
                        .toList();
    }

    /** The problems that rest on it. */
    public List<ProblemQueries.Row> getProblems() {
        return problems;
    }

    /** What is done against these problems. */
    public List<MeasureQueries.Row> getMeasures() {
        return measures;
    }
}
