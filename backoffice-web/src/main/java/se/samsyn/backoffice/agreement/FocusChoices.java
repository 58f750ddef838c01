package se.samsyn.backoffice.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.agreement.FocusAreaQueries;

/** The focus areas of the agreement in force, for forms that ask for some: {@code #{focusChoices.offered}}. */
@Named
@RequestScoped
public class FocusChoices {

    @Inject
    FocusAreaQueries queries;

    private @Nullable List<Focus> offered;

    public List<Focus> getOffered() {
        if (offered == null) {
            offered = queries.inForce();
        }
        return offered;
    }
}
