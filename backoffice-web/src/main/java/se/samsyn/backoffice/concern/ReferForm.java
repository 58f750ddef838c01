package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.TemplateAct;

/** Somebody outside the two parties has to act on a concern. */
@Named
@ViewScoped
public class ReferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    ConcernTriage triage;

    @Inject
    TemplateChoice templates;

    private @Nullable String receiver;
    private @Nullable String reason;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        reason = templates.text(TemplateAct.REFER);
    }

    public String refer() {
        triage.refer(
                page.id(),
                page.read(),
                Objects.requireNonNullElse(receiver, ""),
                Objects.requireNonNullElse(reason, ""));
        return page.again("refer");
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
