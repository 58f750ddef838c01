package se.samsyn.portal.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.portal.Trap;

/**
 * The form as the browser sent it, and as it goes back: the answers come sealed in a hidden field, and leave sealed.
 * The first page holds no token, so that everybody may be shown the same one; the form begins when it is left.
 */
@Named
@RequestScoped
public class ReportForm {

    /** The hidden field. */
    private static final String FIELD = "answers";

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    @Inject
    HttpServletRequest request;

    @Inject
    SealedAnswers seals;

    @Inject
    SubmissionTokens tokens;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private @Nullable Answers answers;
    private boolean broken;
    private boolean trapped;

    @PostConstruct
    void open() {
        var sealed = request.getParameter(FIELD);
        if (sealed != null && !sealed.isEmpty()) {
            answers = seals.open(sealed).map(this::fresh).orElse(null);
            broken = answers == null;
        }
        // only one of the pages asks for files
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/") && getStep() != Step.CONTACT) {
            answers = null;
            broken = true;
        }
        if (answers != null && Trap.isSprung(request)) {
            // no button of this page is asked for: what it holds is kept as it is, and nothing else is done
            answers = take();
            trapped = true;
        }
    }

    /** With a token that may still be sent; one that is too old is renewed and keeps its id. */
    private Answers fresh(Answers opened) {
        var worked = !opened.pace().worked() && work.isDone(opened.token(), request.getParameter("work"))
                ? opened.with(opened.pace().withWork())
                : opened;
        return tokens.check(worked.token()) instanceof SubmissionTokens.Checked.Expired expired
                ? worked.renewed(expired.renewed())
                : worked;
    }

    /** Leaves the first page; who came back to it goes on with what they have. */
    void begin() {
        answers = answers == null ? Answers.begin(tokens.issue(), clock.instant()) : answers.forward();
    }

    /** What has been answered before, and in the fields of this page. */
    Answers take() {
        return getAnswers().take(request::getParameter);
    }

    /** A field of this page that holds no answer; null when it was not sent. */
    @Nullable
    String field(String name) {
        return request.getParameter(name);
    }

    /** These go back to the browser, and no others. */
    void keep(Answers kept) {
        answers = kept;
    }

    /** Whether it did not come back whole. */
    boolean isBroken() {
        return broken;
    }

    /** Whether a field was filled in that people do not see. */
    boolean isTrapped() {
        return trapped;
    }

    /** Whether there are answers that another page would not have. */
    public boolean isBegun() {
        return answers != null;
    }

    /** How many entries of the browser's history the form had made before this page: {@code report.js} counts them. */
    public int getEntries() {
        return count("entries");
    }

    /** A small number in a field of this page; 0 when there is none. */
    int count(String name) {
        var sent = field(name);
        return sent != null && COUNT.matcher(sent).matches() ? Integer.parseInt(sent) : 0;
    }

    public Step getStep() {
        return answers == null ? Step.READ_FIRST : answers.step();
    }

    /** Empty ones on the first page. */
    public Answers getAnswers() {
        return answers == null ? Answers.begin("", clock.instant()) : answers;
    }

    /** For the hidden field. */
    public String getSealed() {
        return answers == null ? "" : seals.seal(answers);
    }
}
