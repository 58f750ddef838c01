package se.samsyn.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samsyn.concern.DeflectionCounting;
import se.samsyn.concern.Trigger;

/**
 * The boxes that what somebody wrote calls for, once it has come in ({@code portal:boxes}). They are counted, and hold
 * the page once where the browser has not shown them; they never refuse anything.
 */
@Named
@RequestScoped
public class HelpBoxes {

    /** The hidden field in which {@code report.js} says what it has shown. */
    private static final String IN_BROWSER = "boxes";

    @Inject
    HttpServletRequest request;

    @Inject
    DeflectionCounting deflections;

    private final Set<Trigger> open = EnumSet.noneOf(Trigger.class);

    /** Counts those that are called for, and opens those among them that the browser has not shown. */
    public void open(Set<Trigger> called) {
        called.forEach(deflections::count);
        var shown = shownIn(request, IN_BROWSER);
        called.stream().filter(trigger -> !shown.contains(trigger.name())).forEach(open::add);
    }

    /** What a hidden field says has been shown already. */
    public static List<String> shownIn(HttpServletRequest request, String field) {
        return List.of(String.valueOf(request.getParameter(field)).split(",", -1));
    }

    /** The boxes that must be seen before one goes on; empty when there are none. */
    public Set<Trigger> getOpen() {
        return open;
    }

    /** Whether something must be seen before one goes on. */
    public boolean isHolding() {
        return !open.isEmpty();
    }

    /**
     * The key of what the button says that goes on all the same.
     *
     * @param otherwise where no box is open
     */
    public String onward(String otherwise) {
        if (open.isEmpty()) {
            return otherwise;
        }
        return open.contains(Trigger.EMERGENCY) ? "beratta.button.notUrgent" : "beratta.button.stillTell";
    }
}
