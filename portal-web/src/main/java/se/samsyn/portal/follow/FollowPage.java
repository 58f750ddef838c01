package se.samsyn.portal.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.TrackingCode;
import se.samsyn.measure.PublicMeasureQueries;

/** Backs {@code folj.xhtml}: the form for a code, and what is told to whoever has it. */
@Named
@RequestScoped
public class FollowPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ConcernFollowing following;

    @Inject
    PublicMeasureQueries measures;

    @Inject
    PublicFindingQueries found;

    @Inject
    UnknownCodes unknown;

    private ConcernFollowing.@Nullable View report;
    private List<PublicMeasureQueries.Row> cameOf = List.of();
    private List<PublicFindingQueries.View> findings = List.of();

    /** Before anything is asked of the page: whose buttons there are depends on the report in its address. */
    @PostConstruct
    void find() {
        var code = request.getParameter("code");
        if (code != null) {
            report = following.byCode(code).orElse(null);
            cameOf = report == null ? List.of() : measures.cameOf(report.id());
            findings = report == null ? List.of() : found.cameOf(report.id());
        }
    }

    /** The code, as typed in the form or in the address; null when none was. */
    public @Nullable String getTyped() {
        var code = request.getParameter("code");
        return code == null ? request.getParameter("kod") : code;
    }

    /** What is told; null when no code was given, or one that is nobody's. */
    public ConcernFollowing.@Nullable View getReport() {
        return report;
    }

    /**
     * {@code f:viewAction}. What was typed in the form leads to the address of its own. A code that is nobody's is not
     * found, whatever is wrong with it; the form comes back with what was typed.
     */
    public @Nullable String load() {
        var typed = getTyped();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (report == null && following.byCode(typed).isEmpty()) {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            unknown.answer((HttpServletResponse) external.getResponse());
        } else if (report == null) {
            return TrackingCode.parse(typed)
                    .map(code -> "folj?faces-redirect=true&code=" + code.formatted())
                    .orElse(null);
        }
        return null;
    }

    /** What is known of whether they helped, the latest first. */
    public List<PublicFindingQueries.View> getFindings() {
        return findings;
    }

    /** The published measures that came of it, the latest first. */
    public List<PublicMeasureQueries.Row> getMeasures() {
        return cameOf;
    }
}
