package se.samsyn.message;

import jakarta.inject.Inject;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What the link in a mail shows of a subscription. Never the address. */
@ReadModel
public class SubscriptionQueries {

    @Inject
    SubscriptionTokens tokens;

    @Inject
    Subscriptions subscriptions;

    /**
     * What is wished for.
     *
     * @throws NotFound if the token is not ours, or the subscription has ended
     */
    @Allows(Permission.ANYONE)
    public SubscriptionWishes byToken(String token) {
        return tokens.read(token)
                .flatMap(subscriptions::find)
                .filter(Subscription::isConfirmed)
                .map(Subscription::wishes)
                .orElseThrow(() -> new NotFound(Subscription.class, "of that token"));
    }
}
