package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.platform.AddressConfirmed;

/** What follows when the address that was left with a report is confirmed: from then on it may be written to. */
@ApplicationScoped
class ContactConfirming {

    /** The kind of subject that a confirmation of ours is about. */
    private static final String CONCERN = "Concern";

    @Inject
    Concerns concerns;

    @Inject
    ConcernLetters letters;

    @Inject
    Event<NewsWanted> newsWanted;

    @Inject
    ConcernHistory history;

    @Inject
    Clock clock;

    void confirmed(@Observes AddressConfirmed address) {
        if (address.subject().kind().equals(CONCERN)) {
            concerns.unseen(new ConcernId(address.subject().id())).ifPresent(this::confirm);
        }
    }

    private void confirm(Concern concern) {
        concerns.details(concern.id()).ifPresent(details -> {
            details.confirm(clock.instant());
            history.note(concern, ConcernEvent.CONTACT_CONFIRMED);
        });
        concerns.confirmedContactOf(concern).ifPresent(contact -> {
            var work = concerns.mainOf(concern);
            if (work.answer() != null) {
                letters.answered(concern, work, contact);
            }
            if (contact.wantsNews()) {
                var place = concerns.placeOf(concern.id());
                newsWanted.fire(
                        new NewsWanted(contact.address(), place == null ? null : place.areaCode(), concern.language()));
            }
        });
    }
}
