package se.samsyn.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.ProblemQueries;

/** What of the work with problems has come to its day. */
@ApplicationScoped
class PastDays {

    private static final int MOST = 200;

    @Inject
    ProblemQueries problems;

    @Inject
    AssessmentQueries assessments;

    @Inject
    CurrentActor current;

    /** Goals that are past it. */
    int goals(LocalDate today) {
        return reads() ? problems.due(today.minusDays(1), MOST).size() : 0;
    }

    /** Looks back that are to be made (S-64). */
    int followUps(LocalDate today) {
        return reads() ? assessments.due(today, MOST).size() : 0;
    }

    private boolean reads() {
        return current.may(Permission.READ_PROBLEMS);
    }
}
