package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.member.StaffDrafting;
import se.samsyn.message.Subscribing;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.RateLimits;

/** What is deleted because nobody came back to it in time; each answers how much there was in one batch. */
@Dependent
class Forgetting {

    private final Subscribing subscribing;
    private final AddressConfirming confirming;
    private final RateLimits limits;
    private final PhotoDrafting photos;
    private final StaffDrafting drafts;

    @Inject
    Forgetting(
            Subscribing subscribing,
            AddressConfirming confirming,
            RateLimits limits,
            PhotoDrafting photos,
            StaffDrafting drafts) {
        this.subscribing = subscribing;
        this.confirming = confirming;
        this.limits = limits;
        this.photos = photos;
        this.drafts = drafts;
    }

    int unconfirmedSubscriptions() {
        return subscribing.forgetUnconfirmed();
    }

    int expiredConfirmations() {
        return confirming.forgetExpired();
    }

    int limitsWithoutEffect() {
        return limits.forgetEmpty();
    }

    int textsNeverSaved() {
        return drafts.forgetOld();
    }

    int photosNeverSent() {
        return photos.removeOld();
    }
}
