package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.concern.Escalating;
import se.samsyn.message.SubscriptionDigests;
import se.samsyn.privacy.SearchKeyRenewing;

/** What goes on by itself when its day has come; each answers how much there was in one batch. */
@Dependent
class DueWork {

    private final SubscriptionDigests digests;
    private final Escalating escalating;
    private final SearchKeyRenewing searchKeys;

    @Inject
    DueWork(SubscriptionDigests digests, Escalating escalating, SearchKeyRenewing searchKeys) {
        this.digests = digests;
        this.escalating = escalating;
        this.searchKeys = searchKeys;
    }

    int newsForSubscribers() {
        return digests.post();
    }

    int reportsNobodyAccepted() {
        return escalating.escalate();
    }

    int addressesNobodyFinds() {
        return searchKeys.renew();
    }
}
