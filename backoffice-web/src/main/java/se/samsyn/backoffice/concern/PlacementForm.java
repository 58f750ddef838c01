package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AcceptanceQueries;
import se.samsyn.concern.ConcernRouting;

/** Where a concern lies: each party says whether it takes it on, its owner places it elsewhere. */
@Named
@ViewScoped
public class PlacementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    ReferForm referForm;

    @Inject
    AcceptanceQueries queries;

    @Inject
    ConcernRouting routing;

    private AcceptanceQueries.@Nullable View placement;
    private @Nullable String declined;
    private @Nullable String receiver;
    private @Nullable String reason;

    /** {@code f:viewAction}, after the page has loaded: whoever keeps the road is suggested to be referred to. */
    public void load() {
        var view = queries.of(page.id());
        placement = view;
        if (view.keeper() != null) {
            referForm.setReceiver(view.keeper());
        }
    }

    public String accept() {
        routing.accept(page.id(), page.read());
        return page.again("takeOn");
    }

    public String decline() {
        routing.decline(page.id(), page.read(), Objects.requireNonNullElse(declined, ""));
        return page.again("decline");
    }

    public String place() {
        routing.place(
                page.id(),
                page.read(),
                Objects.requireNonNullElse(receiver, ""),
                Objects.requireNonNullElse(reason, ""));
        return page.again("placed");
    }

    public AcceptanceQueries.View getPlacement() {
        return Objects.requireNonNull(placement);
    }

    public @Nullable String getDeclined() {
        return declined;
    }

    public void setDeclined(@Nullable String declined) {
        this.declined = declined;
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
