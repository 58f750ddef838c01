package se.samsyn.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.PersonCorrecting;
import se.samsyn.web.refusal.Complaints;

/**
 * Backs {@code personuppgifter.xhtml}: what is kept of a person who asks, and how they are reached set right. What was
 * typed stands in no address and in no session: it is found in the answer to the button and in no other.
 */
@Named
@RequestScoped
public class PersonPage {

    /** The second form, by the parameter that tells that it was sent. */
    private static final String MEND = "mend";

    @Inject
    PersonAnswering answering;

    @Inject
    PersonCorrecting correcting;

    @Inject
    Complaints complaints;

    @Inject
    HttpServletRequest request;

    private String typed = "";
    private @Nullable List<PersonAnswering.Kept> found;
    private @Nullable ContactDeed deed;
    private String address = "";
    private @Nullable IdentityCheck identity;
    private @Nullable ContactDeed done;

    /** Stays on the page, and shows what there is. */
    public void search() {
        PersonKey.read(typed)
                .ifPresentOrElse(
                        key -> found = answering.search(key),
                        () -> complaints.say("search:typed", "personuppgifter.message.key"));
    }

    /** Does what the person asked for with one of them. */
    public void mend() {
        search();
        var asked = deed;
        var kept = chosen();
        if (asked == null) {
            complaints.say("mend:deed", "office.message.choose");
        } else if (kept == null || !kept.deeds().contains(asked)) {
            complaints.say("uppgift", "personuppgifter.message.which");
        } else if (asked.asksWho() && identity == null) {
            complaints.say("mend:identity", "personuppgifter.message.identity");
        } else {
            complaints.about("mend:address", () -> {
                carryOut(
                        asked,
                        new PersonCorrecting.Which(
                                PersonKey.read(typed).orElseThrow(),
                                kept.file().kind(),
                                kept.file().id().value()));
                done = asked;
                found = null;
            });
        }
    }

    private void carryOut(ContactDeed asked, PersonCorrecting.Which which) {
        switch (asked) {
            case CORRECT -> correcting.correct(which, Objects.requireNonNull(identity), address);
            case ERASE -> correcting.erase(which, Objects.requireNonNull(identity));
            case RESTRICT -> correcting.restrict(which, Objects.requireNonNull(identity));
            case LIFT -> correcting.lift(which);
        }
    }

    private PersonAnswering.@Nullable Kept chosen() {
        return getMendable().stream().filter(this::isChosen).findFirst().orElse(null);
    }

    /** What a choice is called in the form. */
    public String code(PersonAnswering.Kept kept) {
        return kept.file().kind() + ":" + kept.file().id().value();
    }

    public boolean isChosen(PersonAnswering.Kept kept) {
        return code(kept).equals(request.getParameter("uppgift"));
    }

    /** Whether there was something to look for; also while the second form comes back. */
    public boolean isSearched() {
        return found != null || (done == null && request.getParameter(MEND) != null);
    }

    public List<PersonAnswering.Kept> getFound() {
        return Objects.requireNonNullElse(found, List.of());
    }

    /** How they are reached. */
    public List<PersonAnswering.Kept> getMendable() {
        return getFound().stream().filter(kept -> !kept.deeds().isEmpty()).toList();
    }

    /** Whether the second form is there. */
    public boolean isMending() {
        return isSearched() && (found == null || !getMendable().isEmpty());
    }

    public ContactDeed[] getDeeds() {
        return ContactDeed.values();
    }

    public IdentityCheck[] getChecks() {
        return IdentityCheck.values();
    }

    /** What has just been done; null before. */
    public @Nullable ContactDeed getDone() {
        return done;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable ContactDeed getDeed() {
        return deed;
    }

    public void setDeed(@Nullable ContactDeed deed) {
        this.deed = deed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Objects.requireNonNullElse(address, "").strip();
    }

    public @Nullable IdentityCheck getIdentity() {
        return identity;
    }

    public void setIdentity(@Nullable IdentityCheck identity) {
        this.identity = identity;
    }
}
