package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
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
     * What is shown: a step's name, {@code BROKEN} when the form did not come back whole, {@code TRAPPED} when a field
     * was filled in that people do not see, {@code RECEIPT} when sent.
     */
    public String getShown() {
        if (form.isTrapped()) {
            return "TRAPPED";
        }
        return form.isBroken()
                ? "BROKEN"
                : review.getReceipt() != null ? "RECEIPT" : form.getStep().name();
    }

    /** Leaves the first page. */
    public void begin() {
        form.begin();
    }

    /** On, if nothing is left to mend on this page; what was typed to be looked for is looked for first. */
    public void next() {
        var taken = form.take();
        if (where.isToSearch(form.getAnswers(), taken)) {
            search();
        } else {
            on(taken, Answers::forward);
        }
    }

    /** Past all that is voluntary, if nothing is left to mend on this page. */
    public void skipToReview() {
        on(form.take(), answers -> answers.to(Step.REVIEW));
    }

    private void on(Answers taken, UnaryOperator<Answers> way) {
        var here = checksOf(taken.step());
        var checked = taken;
        for (var check : here) {
            checked = check.check(checked);
        }
        var stays = !complaints.getErrors().isEmpty() || here.stream().anyMatch(StepCheck::holds);
        form.keep(stays ? checked : way.apply(checked));
    }

    /** Keeps the page as it is: the address that it was sent to says in which language it comes back. */
    public void stay() {
        form.keep(leave());
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
        form.keep(leave().back());
    }

    private Answers leave() {
        var taken = form.take();
        checksOf(taken.step()).forEach(check -> check.leave(taken));
        return taken;
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

    private List<StepCheck> checksOf(Step step) {
        return checks.stream().filter(check -> check.step() == step).toList();
    }
}
