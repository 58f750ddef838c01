package se.samsyn.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.samsyn.concern.NewsUnwanted;
import se.samsyn.concern.NewsWanted;
import se.samsyn.platform.AddressConfirmed;

/** Hears of what begins and ends subscriptions elsewhere; part of that transaction. */
@ApplicationScoped
class SubscriptionEvents {

    /** The kind of subject that a confirmation of ours is about. */
    private static final String SUBSCRIPTION = "Subscription";

    @Inject
    SubscriptionCourse course;

    void confirmed(@Observes AddressConfirmed address) {
        if (address.subject().kind().equals(SUBSCRIPTION)) {
            course.begin(new SubscriptionId(address.subject().id()));
        }
    }

    void wanted(@Observes NewsWanted wanted) {
        course.begin(wanted);
    }

    void unwanted(@Observes NewsUnwanted unwanted) {
        course.endOfReport(unwanted.address());
    }
}
