package se.samsyn.backoffice.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.accessibility.Compliance;
import se.samsyn.accessibility.StatementId;
import se.samsyn.accessibility.StatementText;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;

/** The fields of the accessibility statement that are written; the rest are settings. */
@Named
@ViewScoped
public class StatementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffDrafting drafts;

    private Compliance compliance = Compliance.PARTIAL;
    private @Nullable String inaccessible;
    private @Nullable String burden;
    private @Nullable String exempt;
    private @Nullable String method;
    private @Nullable LocalDate assessedOn;

    void fill(StatementText text) {
        compliance = text.compliance();
        inaccessible = text.inaccessible();
        burden = text.burden();
        exempt = text.exempt();
        method = text.method();
        assessedOn = text.assessedOn();
    }

    StatementText typed() {
        return new StatementText(
                compliance,
                said(inaccessible),
                said(burden),
                said(exempt),
                said(method),
                // the page asks for it
                Objects.requireNonNull(assessedOn));
    }

    /** It was saved: what was kept of it while it was written is not needed any more. */
    void saved() {
        drafts.drop(Subject.of(StatementId.ONLY), "statement");
    }

    public StatementId getId() {
        return StatementId.ONLY;
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public Compliance[] getSteps() {
        return Compliance.values();
    }

    public Compliance getCompliance() {
        return compliance;
    }

    public void setCompliance(Compliance compliance) {
        this.compliance = compliance;
    }

    public @Nullable String getInaccessible() {
        return inaccessible;
    }

    public void setInaccessible(@Nullable String inaccessible) {
        this.inaccessible = inaccessible;
    }

    public @Nullable String getBurden() {
        return burden;
    }

    public void setBurden(@Nullable String burden) {
        this.burden = burden;
    }

    public @Nullable String getExempt() {
        return exempt;
    }

    public void setExempt(@Nullable String exempt) {
        this.exempt = exempt;
    }

    public @Nullable String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method;
    }

    public @Nullable LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(@Nullable LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }
}
