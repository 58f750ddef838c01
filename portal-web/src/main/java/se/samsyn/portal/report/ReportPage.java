package se.samsyn.portal.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.web.Site;
import se.samsyn.web.refusal.Complaints;

/**
 * Backs {@code beratta.xhtml}: which page of the form is shown, and the way between them. The first page holds no
 * token, so that everybody may be shown the same one; the form begins when it is left.
 */
@Named
@RequestScoped
public class ReportPage {

    /** The hidden field. */
    private static final String FIELD = "answers";

    @Inject
    HttpServletRequest request;

    @Inject
    SealedAnswers seals;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    ReportWhat what;

    @Inject
    ReportWhere where;

    @Inject
    ReportContact contact;

    @Inject
    Complaints complaints;

    @Inject
    Site site;

    private @Nullable Answers answers;
    private @Nullable Receipt receipt;
    private boolean broken;

    @PostConstruct
    void open() {
        var sealed = request.getParameter(FIELD);
        if (sealed != null && !sealed.isEmpty()) {
            answers = seals.open(sealed).map(this::fresh).orElse(null);
            broken = answers == null;
        }
    }

    /** With a token that may still be sent; one that is too old is renewed and keeps its id. */
    private Answers fresh(Answers opened) {
        return tokens.check(opened.token()) instanceof SubmissionTokens.Checked.Expired expired
                ? opened.renewed(expired.renewed())
                : opened;
    }

    /**
     * What is shown: a step's name, {@code BROKEN} when the form did not come back whole, {@code RECEIPT} when sent.
     */
    public String getShown() {
        return broken ? "BROKEN" : receipt != null ? "RECEIPT" : getStep().name();
    }

    public Step getStep() {
        return answers == null ? Step.READ_FIRST : answers.step();
    }

    /** Empty ones on the first page. */
    public Answers getAnswers() {
        return answers == null ? Answers.begin("") : answers;
    }

    /** For the hidden field. */
    public String getSealed() {
        return answers == null ? "" : seals.seal(answers);
    }

    /** Null until it is sent. */
    public @Nullable Receipt getReceipt() {
        return receipt;
    }

    /** Leaves the first page. */
    public void begin() {
        answers = Answers.begin(tokens.issue());
    }

    /** On, if nothing is left to mend on this page. */
    public void next() {
        var taken = take();
        answers = taken;
        answers = switch (taken.step()) {
            case WHAT -> what.check(taken);
            case WHERE -> where.check(taken);
            case CONTACT -> contact.check(taken);
            default -> taken;
        };
        if (complaints.getErrors().isEmpty() && what.getBoxes().isEmpty()) {
            answers = answers.forward();
        }
    }

    /** Back, with what this page holds. */
    public void back() {
        answers = take().back();
    }

    /** Looks for a place; an empty search is a wish to go on. */
    public void search() {
        var taken = take();
        answers = taken;
        if (taken.has(Question.SEARCH)) {
            where.search(taken);
        } else {
            next();
        }
    }

    /** From the review to one of the pages. */
    public void change(Step to) {
        answers = getAnswers().change(to);
    }

    /** Sends it. A second time gives the same receipt. */
    public void send() {
        receipt = reporting.report(getAnswers().submission(site.getLanguage().code()));
    }

    private Answers take() {
        return getAnswers().take(request::getParameter);
    }
}
