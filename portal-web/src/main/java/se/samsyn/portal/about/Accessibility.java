package se.samsyn.portal.about;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.accessibility.RemarkWords;
import se.samsyn.accessibility.Remarking;
import se.samsyn.accessibility.StatementQueries;
import se.samsyn.platform.Settings;
import se.samsyn.portal.Trap;
import se.samsyn.web.refusal.Complaints;

/**
 * Backs {@code tillganglighet.xhtml}: the accessibility statement of lag (2018:1937) 13 §, and the form for
 * those who find that something is lacking.
 */
@Named
@RequestScoped
public class Accessibility {

    @Inject
    HttpServletRequest request;

    @Inject
    StatementQueries statements;

    @Inject
    Remarking remarking;

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    private StatementQueries.@Nullable View statement;

    @PostConstruct
    void load() {
        statement = statements.published();
    }

    /** Sends what was typed, and leads back so that loading the page again sends nothing twice. */
    public @Nullable String send() {
        if (isTrapped()) {
            return null;
        }
        complaints.about("hinder", () -> RemarkWords.checkedWords(field("hinder")));
        complaints.about("svar", () -> RemarkWords.checkedAddress(field("svar")));
        if (!complaints.getErrors().isEmpty()) {
            return null;
        }
        remarking.say(field("hinder"), field("svar"));
        return "tillganglighet?faces-redirect=true&skickat=ja";
    }

    /** Whether a field was filled in that people do not see; then nothing is done. */
    public boolean isTrapped() {
        return Trap.isSprung(request);
    }

    /** Whether something was sent just before. */
    public boolean isSent() {
        return request.getParameter("skickat") != null;
    }

    /** As it was typed. */
    public String field(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public StatementQueries.View getStatement() {
        return Objects.requireNonNull(statement);
    }

    /** The authority that supervises. */
    public String getSupervisor() {
        return settings.supervisor();
    }

    /** Its website. */
    public String getSupervisorUrl() {
        return settings.supervisorUrl();
    }

    /** Where people complain to it. */
    public String getComplaintsUrl() {
        return settings.supervisorComplaints();
    }
}
