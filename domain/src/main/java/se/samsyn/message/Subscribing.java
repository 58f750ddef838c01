package se.samsyn.message;

import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.concern.Contact;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;
import se.samsyn.platform.UseCase;

/** How somebody comes to get news by mail. */
@UseCase
public class Subscribing {

    /** Nobody can have somebody else's mailbox filled with questions. */
    private static final Rate QUESTIONS = new Rate(3, Duration.ofHours(8));

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionLetters letters;

    @Inject
    RateLimits limits;

    @Inject
    SubscriptionCourse course;

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
        var checked = checked(address);
        if (limits.take("subscribe", subscriptions.hash(checked), QUESTIONS).isZero()) {
            letters.confirm(course.ask(checked, language, false, wishes));
        }
    }

    /**
     * The address as it is kept.
     *
     * @throws RuleBroken as {@link #ask} does
     */
    static String checked(String typed) {
        var contact = new Contact(typed, false, true, false);
        if (!contact.isEmail() || contact.address().length() > Contact.ADDRESS_MAX) {
            throw new RuleBroken(SubscriptionRule.ADDRESS_NEEDED);
        }
        contact.refusePersonnummer();
        return contact.address();
    }
}
