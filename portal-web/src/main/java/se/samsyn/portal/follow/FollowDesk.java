package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.Consent;
import se.samsyn.concern.ContactReturning;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.web.refusal.Complaints;

/** What can be done on {@code folj.xhtml} with the receipt's key. A personnummer stops what is said there. */
@Named
@RequestScoped
public class FollowDesk {

    @Inject
    FollowPass pass;

    @Inject
    AddedWords added;

    @Inject
    ConcernReturning returning;

    @Inject
    ContactReturning contacts;

    @Inject
    Complaints complaints;

    public @Nullable String addFact() {
        return say("fact", returning::addFact);
    }

    public @Nullable String sayNotSolved() {
        return say("doubt", returning::sayNotSolved);
    }

    public @Nullable String reply() {
        return say("reply", returning::reply);
    }

    public @Nullable String withdrawContact() {
        return pass.act("withdraw", contacts::withdrawContact);
    }

    public @Nullable String mailAgain() {
        return pass.act("resend", pass::mailAgain);
    }

    /** What takes somebody's words. */
    private interface Saying {
        void say(ReceiptPass pass, String words);
    }

    private @Nullable String say(String what, Saying saying) {
        if (!pass.isShown()) {
            return null; // the words are kept meanwhile
        }
        var words = added.in(what);
        complaints.about(what, () -> PersonData.refusePersonnummer(words));
        added.look(what);
        return isHeld() ? null : pass.act(what, shown -> saying.say(shown, words));
    }

    /** Whether something has to be mended, or to be read first. */
    public boolean isHeld() {
        return added.areHeld() || !complaints.getErrors().isEmpty();
    }

    /** What was done just before, by the name of its words; null when nothing was. */
    public @Nullable String getDone() {
        return pass.done();
    }

    /** What the address may be used for. */
    public List<Consent> getConsents() {
        var view = pass.getView();
        var contact = view == null ? null : view.contact();
        return contact == null
                ? List.of()
                : contact.consents().stream().sorted().toList();
    }
}
