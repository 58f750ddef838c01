package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.Receipt;
import se.samsyn.web.Site;

/** The page that shows all answers once more, and from which they are changed or sent. */
@Named
@RequestScoped
public class ReportReview {

    @Inject
    ReportForm form;

    @Inject
    ConcernReporting reporting;

    @Inject
    Site site;

    private @Nullable Receipt receipt;

    /** To one of the pages, which then leads back here. */
    public void change(Step to) {
        form.keep(form.getAnswers().change(to));
    }

    /** Sends it. A second time gives the same receipt. */
    public void send() {
        receipt =
                reporting.report(form.getAnswers().submission(site.getLanguage().code()));
    }

    /** Null until it is sent. */
    public @Nullable Receipt getReceipt() {
        return receipt;
    }
}
