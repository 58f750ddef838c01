package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.DeflectionCounting;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.concern.Trigger;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Settings;

/** What residents tell, and what turns them elsewhere before they do. */
@ApplicationScoped
class DemoResidents {

    @Inject
    SubmissionTokens tokens;

    @Inject
    PhotoDrafting photos;

    @Inject
    ConcernReporting reporting;

    @Inject
    DeflectionCounting deflections;

    /** Tells it in the portal, or to staff who write it down. */
    Receipt tell(ReportPlan plan) {
        var token = tokens.issue();
        if (plan.photographed()) {
            photos.keep(token, DrawnPhoto.of(plan.category(), plan.at().getEpochSecond()));
        }
        var submission = new Submission(
                token,
                plan.category(),
                plan.text(),
                plan.placeWords(),
                plan.point(),
                plan.language(),
                plan.circumstances(),
                plan.contact());
        return plan.channel() == IntakeChannel.PORTAL
                ? reporting.report(submission)
                : reporting.register(submission, plan.channel(), LocalDate.ofInstant(plan.at(), Settings.ZONE));
    }

    /** Boxes that turned somebody elsewhere; only their number is kept. */
    void plan(Timeline timeline) {
        var shown = List.of(
                Trigger.EMERGENCY, Trigger.CRIME_REPORT, Trigger.CRIME_REPORT, Trigger.CHILD, Trigger.EMERGENCY);
        for (int i = 0; i < shown.size(); i++) {
            var trigger = shown.get(i);
            var day = LocalDate.of(2025, 4, 11).plusDays(113L * i);
            timeline.add(
                    Timeline.at(day, LocalTime.of(19, 40)),
                    Timeline.RESIDENT,
                    "a box is shown",
                    () -> deflections.count(trigger));
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
