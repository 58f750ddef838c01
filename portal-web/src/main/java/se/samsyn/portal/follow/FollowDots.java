package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernFollowing.Step;
import se.samsyn.concern.Handling;
import se.samsyn.concern.PublicStatus;
import se.samsyn.web.words.Texts;

/** The line of dots on {@code folj.xhtml}: how far a report has come, and what may follow. */
@Named
@RequestScoped
public class FollowDots {

    /**
     * One of them.
     *
     * @param since null while it has not come so far
     * @param isAnswer whether it stands where it does because it was answered
     */
    public record Dot(PublicStatus status, @Nullable LocalDate since, boolean isNow, boolean isAnswer) {}

    @Inject
    Texts texts;

    /** What it has been, where it stands, and what may follow. */
    public List<Dot> of(ConcernFollowing.View report) {
        return of(report.steps(), report.status(), report.answeredOn(), report.inProblem());
    }

    /**
     * Of what may follow only that is told which can be awaited: that it is read, and a measure once it is part of a
     * problem.
     *
     * @param answeredOn null unless it was answered last
     */
    static List<Dot> of(List<Step> steps, PublicStatus current, @Nullable LocalDate answeredOn, boolean inProblem) {
        var dots = new ArrayList<Dot>();
        var ahead = EnumSet.noneOf(PublicStatus.class);
        if (current == PublicStatus.RECEIVED) {
            ahead.add(PublicStatus.READ);
        }
        var isDone = steps.stream().anyMatch(step -> step.status() == PublicStatus.MEASURE_DONE);
        if (inProblem && !isDone && current != PublicStatus.CLOSED_WITHOUT_MEASURE) {
            ahead.add(PublicStatus.MEASURE_PLANNED);
            ahead.add(PublicStatus.MEASURE_DONE);
        }
        for (var step : steps) {
            var isNow = step.status() == current;
            // being read goes on under the same status when it is answered: the day and the word are the answer's
            var isAnswer = isNow && current == PublicStatus.READ && answeredOn != null;
            dots.add(new Dot(step.status(), isAnswer ? answeredOn : step.since(), isNow, isAnswer));
            ahead.remove(step.status());
        }
        ahead.forEach(status -> dots.add(new Dot(status, null, false, false)));
        return List.copyOf(dots);
    }

    /** The status, with the receiver where it was sent on; that it was answered, where that came of it. */
    public String words(Dot dot, ConcernFollowing.View report) {
        if (dot.isAnswer()) {
            return texts.of(Handling.ANSWERED);
        }
        if (dot.status() != PublicStatus.SENT_ON) {
            return texts.of(dot.status());
        }
        var receiver = report.sentTo();
        return receiver == null ? words(dot.status()) : texts.fill("PublicStatus.SENT_ON", name(receiver));
    }

    /** The status where nobody is named who got it. */
    public String words(PublicStatus status) {
        return status == PublicStatus.SENT_ON ? texts.fill("folj.label.sentOn") : texts.of(status);
    }

    private String name(ConcernFollowing.Receiver receiver) {
        return receiver.name() == null
                ? texts.fill(receiver.both() ? "Party.BOTH" : "folj.label.coordination")
                : receiver.name();
    }
}
