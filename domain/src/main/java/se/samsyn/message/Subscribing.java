package se.samsyn.message;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.samsyn.concern.Contact;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** How somebody comes to get news by mail, changes what they get, and ends it. */
@UseCase
public class Subscribing {

    /** Nobody can have somebody else's mailbox filled with questions. */
    private static final Rate QUESTIONS = new Rate(3, Duration.ofHours(8));

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionTokens tokens;

    @Inject
    SubscriptionLetters letters;

    @Inject
    RateLimits limits;

    @Inject
    SubscriptionCourse course;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Asks, by mail, whether the address wants this. Nothing follows until somebody says yes there; what this answers
     * does not tell whether the address subscribes already.
     *
     * @param address as typed
     * @param language of the form
     * @throws RuleBroken if it is no e-mail address, or a personnummer stands in it
     */
    @Allows(Permission.ANYONE)
    public void ask(String address, String language, SubscriptionWishes wishes) {
        var contact = new Contact(address, false, true, false);
        if (!contact.isEmail() || contact.address().length() > Contact.ADDRESS_MAX) {
            throw new RuleBroken(SubscriptionRule.ADDRESS_NEEDED);
        }
        contact.refusePersonnummer();
        if (limits.take("subscribe", subscriptions.hash(contact.address()), QUESTIONS)
                .isZero()) {
            letters.confirm(course.ask(contact.address(), language, false, wishes));
        }
    }

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

    /**
     * Deletes those that nobody has confirmed in time ({@link Settings#unconfirmedKept}); answers how many, at most
     * 100.
     */
    @Allows(Permission.RUN_JOBS)
    public int forgetUnconfirmed() {
        var old = subscriptions.unconfirmedSince(clock.instant().minus(settings.unconfirmedKept()));
        old.forEach(course::end);
        return old.size();
    }

    private Subscription subscription(String token) {
        return tokens.read(token)
                .flatMap(subscriptions::find)
                .filter(Subscription::isConfirmed)
                .orElseThrow(() -> new NotFound(Subscription.class, "of that token"));
    }
}
