package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.ReceiptQueries;
import se.samsyn.web.Site;

/** The page that shows all answers once more, and from which they are changed or sent, unless it is too early. */
@Named
@RequestScoped
public class ReportReview {

    @Inject
    ReportForm form;

    @Inject
    ConcernReporting reporting;

    @Inject
    ReceiptQueries receipts;

    @Inject
    Gate gate;

    @Inject
    Site site;

    private @Nullable Receipt receipt;
    private @Nullable String pause;

    /** To one of the pages, which then leads back here. */
    public void change(Step to) {
        form.keep(form.getAnswers().change(to));
    }

    /** Sends it, or says how long to wait. A second time gives the same receipt. */
    public void send() {
        var answers = form.getAnswers();
        var asked = answers.with(gate.asked(answers.pace()));
        receipt = receipts.ofSent(asked.token()).orElse(null);
        if (receipt != null) {
            return;
        }
        form.keep(asked);
        pause = gate.refusal(asked.pace());
        if (pause == null) {
            receipt = reporting.report(asked.submission(site.getLanguage().code()));
        }
    }

    /** Why it was not sent yet, and how long to wait; null when nothing holds it up. */
    public @Nullable String getPause() {
        return pause;
    }

    /** Null until it is sent. */
    public @Nullable Receipt getReceipt() {
        return receipt;
    }
}
