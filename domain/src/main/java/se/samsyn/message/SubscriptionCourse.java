package se.samsyn.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import se.samsyn.concern.NewsWanted;
import se.samsyn.platform.Vault;

/** How subscriptions begin and end, whoever brings it about. */
@ApplicationScoped
class SubscriptionCourse {

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionLetters letters;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** One that still has to be confirmed. */
    Subscription ask(String address, String language, boolean ofReport, SubscriptionWishes wishes) {
        var now = clock.instant();
        var subscription = Subscription.ask(address, subscriptions.hash(address), language, ofReport, vault, now);
        subscription.wish(wishes, now);
        subscriptions.add(subscription);
        return subscription;
    }

    /** Somebody has confirmed: it begins, in place of what the same address had before. */
    void begin(SubscriptionId id) {
        subscriptions.find(id).ifPresent(subscription -> {
            subscriptions.ofAddress(subscription.address(vault)).stream()
                    .filter(other -> other.isConfirmed() && !other.id().equals(id))
                    .forEach(this::end);
            subscription.confirm(clock.instant());
        });
    }

    /** News that were asked for with a report, whose address is confirmed; adds to nothing that there is. */
    void begin(NewsWanted wanted) {
        if (subscriptions.ofAddress(wanted.address()).stream().noneMatch(Subscription::isConfirmed)) {
            var area = wanted.area();
            Set<String> areas = area == null ? Set.of() : Set.of(area);
            ask(
                            wanted.address(),
                            wanted.language(),
                            true,
                            new SubscriptionWishes(areas, Set.of(), Set.of(), Rhythm.WEEKLY))
                    .confirm(clock.instant());
        }
    }

    /**
     * Another address, for the same: it has to be confirmed, and the one before gets nothing more.
     *
     * @param address already checked
     */
    void move(Subscription subscription, String address) {
        var next = ask(address, subscription.language(), subscription.isOfReport(), subscription.wishes());
        end(subscription);
        if (subscription.isRestricted()) {
            restrict(next);
        } else {
            letters.confirm(next);
        }
    }

    /** Keeps it and mails nothing, not even what waits. */
    void restrict(Subscription subscription) {
        subscription.restrict(clock.instant());
        letters.forget(subscription);
    }

    /** Mails again; what nobody has confirmed is asked for anew. */
    void lift(Subscription subscription) {
        subscription.lift(clock.instant());
        if (!subscription.isConfirmed()) {
            letters.confirmAgain(subscription, clock.instant());
        }
    }

    /** The address was taken back from the report that it came with. */
    void endOfReport(String address) {
        subscriptions.ofAddress(address).stream()
                .filter(Subscription::isOfReport)
                .forEach(this::end);
    }

    /** Deletes it; what waits to be mailed is not. */
    void end(Subscription subscription) {
        letters.forget(subscription);
        subscriptions.remove(subscription);
    }
}
