package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernFollowing.Step;
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
     */
    public record Dot(PublicStatus status, @Nullable LocalDate since, boolean isNow) {}

    @Inject
    Texts texts;

    /** What it has been, where it stands, and what may follow. */
    public List<Dot> of(ConcernFollowing.View report) {
        return of(report.steps(), report.status());
    }

    /** Nobody is told to await that nothing is done; when it came to that, nothing else is ahead. */
    static List<Dot> of(List<Step> steps, PublicStatus current) {
        var dots = new ArrayList<Dot>();
        var ahead = new ArrayList<>(List.of(PublicStatus.values()));
        ahead.removeIf(status -> status.compareTo(current) <= 0 || status == PublicStatus.CLOSED_WITHOUT_MEASURE);
        for (var step : steps) {
            dots.add(new Dot(step.status(), step.since(), step.status() == current));
            ahead.remove(step.status());
        }
        ahead.forEach(status -> dots.add(new Dot(status, null, false)));
        return List.copyOf(dots);
    }

    /** The status, with the receiver where it was sent on. */
    public String words(Dot dot, ConcernFollowing.View report) {
        if (dot.status() != PublicStatus.SENT_ON) {
            return texts.of(dot.status());
        }
        var receiver = report.sentTo();
        return receiver == null ? texts.fill("folj.label.sentOn") : texts.fill("PublicStatus.SENT_ON", name(receiver));
    }

    private String name(ConcernFollowing.Receiver receiver) {
        return receiver.name() == null
                ? texts.fill(receiver.both() ? "Party.BOTH" : "folj.label.coordination")
                : receiver.name();
    }
}
