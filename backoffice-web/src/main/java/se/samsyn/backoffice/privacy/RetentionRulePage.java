package se.samsyn.backoffice.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRunning;
import se.samsyn.web.refusal.Complaints;

/** Backs {@code gallringsregel.xhtml}: one rule, by whose decision it holds, and what it would take now. */
@Named
@ViewScoped
public class RetentionRulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RetentionQueries queries;

    @Inject
    RetentionPlanning planning;

    @Inject
    RetentionRunning running;

    @Inject
    Complaints complaints;

    private @Nullable String code;
    private RetentionQueries.@Nullable Rule rule;
    private RetentionQueries.@Nullable Preview preview;
    private String days = "";
    private @Nullable String number;
    private @Nullable String by;
    private @Nullable LocalDate on;

    /** {@code f:viewAction}. */
    public void load() {
        var asked = queries.rules().stream()
                .filter(each -> each.kind().name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(RetentionKind.class, Objects.requireNonNullElse(code, "")));
        rule = asked;
        preview = queries.preview(asked.kind());
        days = Integer.toString(asked.days());
        var decision = asked.decision();
        if (decision != null) {
            number = decision.number();
            by = decision.by();
            on = decision.on();
        }
    }

    /** Writes down what was decided. */
    public @Nullable String decide() {
        if (!days.matches("\\d{1,5}")) {
            complaints.say("decide:days", "gallringsregel.message.days");
            return null;
        }
        // the page asks for the other three
        var decision = new RetentionDecision(
                Objects.requireNonNull(number), Objects.requireNonNull(by), Objects.requireNonNull(on));
        var outcome = new AtomicReference<@Nullable String>();
        complaints.about("decide:days", () -> {
            planning.decide(getRule().kind(), getRule().version(), Integer.parseInt(days), decision);
            outcome.set(done("retentionDecided"));
        });
        return outcome.get();
    }

    public String suspend() {
        planning.suspend(getRule().kind(), getRule().version());
        return done("retentionSuspended");
    }

    /** Takes away now what the night would take. */
    public String run() {
        int gone = running.run(getRule().kind(), getRule().version());
        return done(gone == 0 ? "retentionNothing" : "retentionRun");
    }

    private static String done(String what) {
        return "gallring?klart=" + what + "&faces-redirect=true";
    }

    public RetentionQueries.Rule getRule() {
        return Objects.requireNonNull(rule);
    }

    public RetentionQueries.Preview getPreview() {
        return Objects.requireNonNull(preview);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = Objects.requireNonNullElse(days, "").strip();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
