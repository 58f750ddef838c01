package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.PublicStatus;
import se.samsyn.concern.TrackingCode;
import se.samsyn.web.words.Texts;

/** Backs {@code folj.xhtml}: the form for a code, and what is told to whoever has it. */
@Named
@RequestScoped
public class FollowPage {

    /**
     * One of the seven dots.
     *
     * @param words the status, with the receiver where it was sent on
     * @param since null while it has not come so far
     */
    public record Dot(PublicStatus status, String words, @Nullable LocalDate since, boolean isNow) {}

    @Inject
    HttpServletRequest request;

    @Inject
    ConcernFollowing following;

    @Inject
    Texts texts;

    private ConcernFollowing.@Nullable View report;

    /** As typed; null when none was. */
    public @Nullable String getTyped() {
        return request.getParameter("kod");
    }

    /** What is told; null when no code was given, or one that is none. */
    public ConcernFollowing.@Nullable View getReport() {
        return report;
    }

    /** {@code f:viewAction}. What was typed in the form leads to the address of its own. */
    public @Nullable String load() {
        var typed = getTyped();
        var code = request.getParameter("code");
        if (code != null) {
            report = following.byCode(code);
        } else if (typed != null && !typed.isBlank()) {
            return "folj?faces-redirect=true&code=" + TrackingCode.parse(typed).formatted();
        }
        return null;
    }

    /** Seven dots in their order, with the days of those that were reached. */
    public List<Dot> getDots() {
        var shown = report;
        return shown == null
                ? List.of()
                : Arrays.stream(PublicStatus.values())
                        .map(status -> dot(status, shown))
                        .toList();
    }

    private Dot dot(PublicStatus status, ConcernFollowing.View shown) {
        var since = shown.steps().stream()
                .filter(step -> step.status() == status)
                .map(ConcernFollowing.Step::since)
                .findFirst()
                .orElse(null);
        return new Dot(status, words(status, shown), since, status == shown.status());
    }

    private String words(PublicStatus status, ConcernFollowing.View shown) {
        if (status != PublicStatus.SENT_ON) {
            return texts.of(status);
        }
        var receiver = shown.sentTo();
        return receiver == null ? texts.fill("folj.label.sentOn") : texts.fill("PublicStatus.SENT_ON", receiver);
    }
}
