package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.samsyn.kernel.Refusal.RuleBroken;

/** How contact details are set right, go and rest, whoever brings it about. */
@ApplicationScoped
class ContactCourse {

    @Inject
    Concerns concerns;

    @Inject
    ConcernHistory history;

    @Inject
    ConcernLetters letters;

    @Inject
    ReporterNews news;

    @Inject
    Event<NewsUnwanted> newsUnwanted;

    /**
     * Deleted at once, with every consent; what waits to be mailed is not.
     *
     * @throws RuleBroken if there are none
     */
    void end(Concern concern, ConcernEvent why) {
        var contact = concerns.contactOf(concern).orElseThrow(() -> new RuleBroken(ConcernRule.NO_CONTACT));
        concerns.forgetContact(concern.id());
        leave(concern, contact);
        history.note(concern, why);
    }

    /**
     * Another address, for the same. Nothing more goes to the one before, and to this one nothing but the question
     * whether it is theirs.
     *
     * @throws RuleBroken if nobody can be reached by it, it is a personnummer, or there are no contact details
     */
    void correct(Concern concern, String address) {
        var before = concerns.contactOf(concern).orElseThrow(() -> new RuleBroken(ConcernRule.NO_CONTACT));
        var contact = before.at(address);
        contact.refusePersonnummer();
        contact.check();
        concerns.correctContact(concern, contact);
        leave(concern, before);
        confirm(concern);
        history.note(concern, ConcernEvent.CONTACT_CORRECTED);
    }

    /** Kept, and used for nothing (GDPR art. 18). */
    void restrict(Concern concern) {
        concerns.details(concern.id()).ifPresent(details -> history.act((by, at) -> details.restrict(at)));
        letters.forgetReporter(concern);
        history.note(concern, ConcernEvent.CONTACT_RESTRICTED);
    }

    /** Used again: they are told what they have missed. Where the work is over, it was the last. */
    void lift(Concern concern) {
        concerns.details(concern.id()).ifPresent(ContactDetails::lift);
        history.note(concern, ConcernEvent.CONTACT_RELEASED);
        var work = concerns.mainOf(concern);
        if (work.closedAt() == null) {
            confirm(concern);
        }
        news.catchUp(concern, work);
    }

    private void confirm(Concern concern) {
        concerns.unconfirmedContactOf(concern).ifPresent(contact -> letters.confirmAgain(concern, contact));
    }

    private void leave(Concern concern, Contact contact) {
        letters.forgetReporter(concern);
        if (contact.wantsNews()) {
            newsUnwanted.fire(new NewsUnwanted(contact.address()));
        }
    }
}
