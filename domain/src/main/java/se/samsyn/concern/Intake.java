package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in what was told: each part where it belongs, and with the letters that say so. */
@ApplicationScoped
class Intake {

    @Inject
    Concerns concerns;

    @Inject
    Photos photos;

    @Inject
    ConcernHistory history;

    @Inject
    Asking asking;

    @Inject
    ConcernLetters letters;

    void take(Admission.Admitted admitted) {
        var told = admitted.told();
        var concern = admitted.concern();
        concerns.add(concern);
        if (!concern.words().equals(told.words())) {
            concerns.keepOriginal(concern, told.words());
        }
        var place = admitted.place();
        if (place != null) {
            concerns.add(place);
        }
        var contact = told.contact();
        if (contact != null) {
            keep(contact, concern);
        }
        photos.receive(concern, concern.marks().submission());
        asking.begin(concern, admitted.placement());
    }

    private void keep(Contact contact, Concern concern) {
        concerns.keepContact(concern, contact);
        for (var consent : contact.consents()) {
            history.note(concern, ConcernEvent.CONSENTED, Consent.WORDING, consent.name());
        }
        letters.confirm(concern, contact);
    }
}
