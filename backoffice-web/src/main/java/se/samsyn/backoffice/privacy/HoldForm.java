package se.samsyn.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.privacy.RetentionHolding;

/** The form of {@code gallring.xhtml} by which something is held back. */
@Named
@RequestScoped
public class HoldForm {

    @Inject
    RetentionHolding holding;

    private String number = "";
    private String ground = "";

    public String hold() {
        holding.hold(number, ground);
        return "gallring?klart=retentionHeld&faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = Objects.requireNonNullElse(ground, "");
    }
}
