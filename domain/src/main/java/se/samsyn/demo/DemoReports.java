package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.concern.Trigger;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.problem.ProblemSolving;

/** What residents tell, and what staff do with it. */
@ApplicationScoped
class DemoReports {

    private static final Logger LOG = System.getLogger(DemoReports.class.getName());
    private static final int STEP = 40;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    PhotoDrafting photos;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ProblemSolving solving;

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
        deflections(timeline);
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

    /** Boxes that turned somebody elsewhere; only their number is kept. */
    private void deflections(Timeline timeline) {
        var shown = List.of(
                Trigger.EMERGENCY, Trigger.CRIME_REPORT, Trigger.CRIME_REPORT, Trigger.CHILD, Trigger.EMERGENCY);
        for (int i = 0; i < shown.size(); i++) {
            var trigger = shown.get(i);
            var day = LocalDate.of(2025, 4, 11).plusDays(113L * i);
            timeline.add(
                    Timeline.at(day, LocalTime.of(19, 40)),
                    Timeline.RESIDENT,
                    "a box is shown",
                    () -> reporting.countDeflection(trigger));
        }
    }

    /** Pins in other municipalities: each is refused, and nothing of it is kept. */
    List<Runnable> outside() {
        return Section.of("report-other.txt").stream()
                .filter(section -> section.name().equals("outside"))
                .flatMap(section -> section.fields().stream())
                .map(field -> (Runnable) () -> refused(field.parts()))
                .toList();
    }

    private void refused(List<String> parts) {
        var told = new Submission(
                tokens.issue(),
                parts.get(1),
                parts.get(2),
                null,
                ReportWriter.point(parts.get(0)),
                "sv",
                Circumstances.NONE,
                null);
        try {
            reporting.report(told);
        } catch (RuleBroken asItShould) {
            return;
        }
        throw new IllegalStateException("a report from outside was taken in: " + parts);
    }
}
