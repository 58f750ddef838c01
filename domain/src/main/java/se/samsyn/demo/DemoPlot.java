package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Who does what and when, chapter by chapter; a later one uses what came to be in an earlier one. */
@ApplicationScoped
class DemoPlot {

    @Inject
    DemoAgreement agreement;

    @Inject
    DemoProblems problems;

    @Inject
    DemoReports reports;

    @Inject
    DemoMeasures measures;

    @Inject
    DemoNews news;

    void plan(Timeline timeline, Told told, LocalDate today) {
        agreement.plan(timeline);
        problems.plan(timeline, told, today);
        reports.plan(timeline, told, today);
        measures.plan(timeline, told);
        news.plan(timeline, told);
    }
}
