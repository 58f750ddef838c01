package se.samsyn.backoffice.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernTriage;

/**
 * Opens the original words and the contact details, and says that the number was called. They are shown in the answer
 * to the button and in no other: they never lie in a session, and whoever wants to read them again leaves another line.
 */
@Named
@RequestScoped
public class OriginalForm {

    @Inject
    ConcernPage page;

    @Inject
    ReadingForm reading;

    @Inject
    ConcernTriage triage;

    private ConcernTriage.@Nullable Opened opened;

    /** Stays on the page, and loads it anew, words to mask included: the reading stands in the history. */
    public void open() {
        opened = triage.readOriginal(page.id());
        page.load();
        reading.load();
    }

    /** Whoever opened the number has called it. */
    public String markCalled() {
        triage.markCalled(page.id());
        return page.again("called");
    }

    /** Nothing before the button. */
    public ConcernTriage.@Nullable Opened getOpened() {
        return opened;
    }
}
