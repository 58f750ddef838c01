package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.web.refusal.Complaints;

/** Backs {@code beratta.xhtml}: which page of the form is shown, and the way between them. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    ReportForm form;

    @Inject
    Instance<StepCheck> checks;

    @Inject
    Complaints complaints;

    @Inject
    ReportWhere where;

    @Inject
    ReportReview review;

    private boolean paused;

    /**
     * What is shown: a step's name, {@code BROKEN} when the form did not come back whole, {@code RECEIPT} when sent.
     */
    public String getShown() {
        return form.isBroken()
                ? "BROKEN"
                : review.getReceipt() != null ? "RECEIPT" : form.getStep().name();
    }

    /** Leaves the first page. */
    public void begin() {
        form.begin();
    }

    /** On, if nothing is left to mend on this page. */
    public void next() {
        var taken = form.take();
        var check = checks.stream().filter(one -> one.step() == taken.step()).findFirst();
        var checked = check.map(one -> one.check(taken)).orElse(taken);
        var stays = !complaints.getErrors().isEmpty()
                || check.filter(StepCheck::holds).isPresent();
        form.keep(stays ? checked : checked.forward());
    }

    /** Keeps the page as it is, to go on with on another day: the browser puts the sealed form aside. */
    public void pause() {
        form.keep(form.take());
        paused = true;
    }

    /** Whether the browser shall put this page aside. */
    public boolean isPaused() {
        return paused;
    }

    /** Where the writer left off; from the beginning when there was nothing. */
    public void resume() {
        if (form.getStep() == Step.READ_FIRST) {
            form.begin();
        }
    }

    /** Back, with what this page holds. */
    public void back() {
        form.keep(form.take().back());
    }

    /** Looks for a place; an empty search is a wish to go on. */
    public void search() {
        var taken = form.take();
        if (taken.has(Question.SEARCH)) {
            form.keep(taken);
            where.search(taken);
        } else {
            next();
        }
    }
}
