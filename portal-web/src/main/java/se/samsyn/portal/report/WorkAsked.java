package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.platform.Settings;

/** What {@code work.js} is told: the form's task, and when the form may be sent at the earliest. */
@Named
@RequestScoped
public class WorkAsked {

    @Inject
    ReportForm form;

    @Inject
    Work work;

    @Inject
    Gate gate;

    @Inject
    Settings settings;

    /** Empty when it is done. */
    public String getTask() {
        var answers = form.getAnswers();
        return answers.pace().worked() ? "" : work.task(answers.token());
    }

    public int getBits() {
        return settings.workBits();
    }

    /** Milliseconds; none when the time has passed. */
    public long getWait() {
        return Math.max(0, gate.millisLeft(form.getAnswers().pace()));
    }
}
