package se.samsyn.message;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How somebody who gets news by mail changes what they get, and ends it: by the link that is in each mail. */
@UseCase
public class SubscriptionChanging {

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionTokens tokens;

    @Inject
    SubscriptionCourse course;

    @Inject
    Clock clock;

    /**
     * Changes what is wished for.
     *
     * @throws NotFound if the token is not ours, or the subscription has ended
     */
    @Allows(Permission.ANYONE)
    public SubscriptionId change(String token, SubscriptionWishes wishes) {
        var subscription = subscription(token);
        subscription.wish(wishes, clock.instant());
        return subscription.id();
    }

    /**
     * Ends it: it is deleted, and what waits to be mailed is not.
     *
     * @throws NotFound if the token is not ours, or the subscription has ended
     */
    @Allows(Permission.ANYONE)
    public SubscriptionId stop(String token) {
        var subscription = subscription(token);
        course.end(subscription);
        return subscription.id();
    }

    private Subscription subscription(String token) {
        return tokens.read(token)
                .flatMap(subscriptions::find)
                .filter(Subscription::isConfirmed)
                .orElseThrow(() -> new NotFound(Subscription.class, "of that token"));
    }
}
