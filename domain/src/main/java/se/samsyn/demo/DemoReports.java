package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.problem.ProblemSolving;

/** What residents tell, and what staff do with it. */
@ApplicationScoped
class DemoReports {

    private static final Logger LOG = System.getLogger(DemoReports.class.getName());
    private static final int STEP = 40;

    @Inject
    DemoResidents residents;

    @Inject
    DemoDesk staff;

    @Inject
    ConcernQueries concerns;

    @Inject
    ProblemSolving solving;

    @Inject
    DemoWalks walks;

    void plan(Timeline timeline, Told told, LocalDate today) {
        var answers = new HashMap<String, Section>();
        Section.of("answers.txt").forEach(section -> answers.put(section.name(), section));
        var problems = Section.of("problems.txt");
        var plans = ReportWriter.write(today);
        for (int i = 0; i < plans.size(); i++) {
            int number = i + 1;
            var plan = plans.get(i);
            var course = new ReportCourse(this, timeline, told, plan, answersTo(answers, plan));
            course.plan(problemOf(problems, plan));
            if (number % STEP == 0) {
                timeline.add(
                        plan.at(),
                        Timeline.SYSTEM,
                        "progress",
                        () -> LOG.log(Level.INFO, "demo: {0} of {1} reports", number, plans.size()));
            }
        }
        residents.plan(timeline);
        walks.plan(timeline, today);
    }

    private static Section answersTo(Map<String, Section> answers, ReportPlan plan) {
        var name = plan.fate() == ReportPlan.Fate.LOCKED ? "CHILD" : plan.category();
        return Objects.requireNonNull(answers.get(name), () -> "answers.txt has no " + name);
    }

    private static @Nullable Section problemOf(List<Section> problems, ReportPlan plan) {
        return problems.stream()
                .filter(problem -> problem.name().equals(plan.problem()))
                .findFirst()
                .orElse(null);
    }
}
