package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samsyn.measure.Assignment;
import se.samsyn.measure.TaskGiving;
import se.samsyn.measure.TaskQueries;
import se.samsyn.problem.ProblemId;

/** The tasks in the story, by their words. */
@ApplicationScoped
class DemoTasks {

    @Inject
    TaskGiving giving;

    @Inject
    TaskQueries tasks;

    void give(ProblemId problem, Assignment what) {
        giving.give(problem, null, what);
    }

    void finish(ProblemId problem, String words) {
        var task = tasks.ofProblem(problem).stream()
                .filter(row -> row.words().equals(words))
                .findFirst()
                .orElseThrow();
        giving.finish(task.id(), task.version());
    }
}
