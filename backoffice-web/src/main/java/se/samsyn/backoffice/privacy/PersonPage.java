package se.samsyn.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.web.refusal.Complaints;

/**
 * Backs {@code personuppgifter.xhtml}: what is kept of a person who asks. What was typed stands in no address and in no
 * session: it is found in the answer to the button and in no other.
 */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    PersonAnswering answering;

    @Inject
    Complaints complaints;

    private String typed = "";
    private @Nullable List<PersonAnswering.Kept> found;

    /** Stays on the page, and shows what there is. */
    public void search() {
        PersonKey.read(typed)
                .ifPresentOrElse(
                        key -> found = answering.search(key),
                        () -> complaints.say("search:typed", "personuppgifter.message.key"));
    }

    /** Whether there was something to look for. */
    public boolean isSearched() {
        return found != null;
    }

    public List<PersonAnswering.Kept> getFound() {
        return Objects.requireNonNullElse(found, List.of());
    }

    public IdentityCheck[] getChecks() {
        return IdentityCheck.values();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = Objects.requireNonNullElse(typed, "").strip();
    }
}
