package se.samsyn.backoffice.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.samsyn.concern.Escalating;
import se.samsyn.message.SubscriptionDigests;

/** What goes on by itself when its day has come; each answers how much there was in one batch. */
@Dependent
class DueWork {

    private final SubscriptionDigests digests;
    private final Escalating escalating;

    @Inject
    DueWork(SubscriptionDigests digests, Escalating escalating) {
        this.digests = digests;
        this.escalating = escalating;
    }

    int newsForSubscribers() {
        return digests.post();
    }

    int reportsNobodyAccepted() {
        return escalating.escalate();
    }
}
