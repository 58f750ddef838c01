package se.samsyn.backoffice.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.ProblemQueries;

/** The sheets of problems, made anew for whoever asks: each holds what they see on the problem's page, and no more. */
@RequestScoped
class Sheets {

    @Inject
    ProblemQueries problems;

    @Inject
    ResponseQueries response;

    @Inject
    AssessmentQueries assessments;

    @Inject
    CurrentActor current;

    @Inject
    SheetWords words;

    /** @throws se.samsyn.kernel.Refusal.NotFound if there is no such problem, or none for this actor */
    Sheet of(String number) {
        var problem = problems.view(number);
        var measures = current.may(Permission.READ_MEASURES)
                ? response.courses(problem.id())
                : List.<ResponseQueries.Course>of();
        return words.sheet(problem, measures, assessments.of(problem.id()));
    }
}
