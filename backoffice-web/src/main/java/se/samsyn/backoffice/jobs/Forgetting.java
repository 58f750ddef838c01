package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.concern.ContactForgetting;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.message.SubscriptionForgetting;
import se.samsyn.platform.AddressConfirming;

/** What is deleted because nobody came back to it in time; each answers how much there was in one batch. */
@Dependent
class Forgetting {

    private final SubscriptionForgetting subscriptions;
    private final AddressConfirming confirming;
    private final PhotoDrafting photos;
    private final ContactForgetting contacts;
    private final Leftovers leftovers;

    @Inject
    Forgetting(
            SubscriptionForgetting subscriptions,
            AddressConfirming confirming,
            PhotoDrafting photos,
            ContactForgetting contacts,
            Leftovers leftovers) {
        this.subscriptions = subscriptions;
        this.confirming = confirming;
        this.photos = photos;
        this.contacts = contacts;
        this.leftovers = leftovers;
    }

    int numbersNeverCalled() {
        return contacts.forgetUncalled();
    }

    int unconfirmedSubscriptions() {
        return subscriptions.forgetUnconfirmed();
    }

    int expiredConfirmations() {
        return confirming.forgetExpired();
    }

    int limitsWithoutEffect() {
        return leftovers.limits();
    }

    int textsNeverSaved() {
        return leftovers.drafts();
    }

    int accountsPastTheirTime() {
        return leftovers.accounts();
    }

    int loginsLongOver() {
        return leftovers.logins();
    }

    int photosNeverSent() {
        return photos.removeOld();
    }
}
