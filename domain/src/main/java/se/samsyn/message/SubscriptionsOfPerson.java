package se.samsyn.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.ContactKeeper;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Vault;

/** Subscriptions of an e-mail address. */
@ApplicationScoped
class SubscriptionsOfPerson implements PersonKeeper, ContactKeeper {

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionCourse course;

    @Inject
    Vault vault;

    @Override
    public List<PersonFile> find(PersonKey key, Party keeper) {
        return key.kind() == PersonKey.Kind.EMAIL && keeper == Subscription.KEEPER
                ? subscriptions.ofAddress(key.value()).stream()
                        .map(subscription -> new PersonFile(
                                PersonFile.Kind.SUBSCRIPTION,
                                subscription.id(),
                                "",
                                subscription.askedAt(),
                                null,
                                subscription.isConfirmed()))
                        .toList()
                : List.of();
    }

    @Override
    public List<PersonField> open(PersonFile file) {
        var subscription = get(file);
        var wishes = subscription.wishes();
        var fields = new PersonField.Several()
                .add("address", subscription.address(vault))
                .add("asked", file.since())
                .add("confirmed", subscription.isConfirmed())
                .add("language", subscription.language())
                .add("rhythm", wishes.rhythm());
        new TreeSet<>(wishes.areas()).forEach(area -> fields.add("area", area));
        new TreeSet<>(wishes.categories()).forEach(category -> fields.add("category", category));
        new TreeSet<>(wishes.focuses()).forEach(focus -> fields.add("focus", focus));
        return fields.all();
    }

    @Override
    public Set<ContactDeed> deeds(PersonFile file) {
        return file.kind() == PersonFile.Kind.SUBSCRIPTION
                ? ContactKeeper.deeds(get(file).isRestricted())
                : Set.of();
    }

    @Override
    public void carryOut(ContactDeed deed, PersonFile file, String address) {
        var subscription = get(file);
        switch (deed) {
            case CORRECT -> course.move(subscription, Subscribing.checked(address));
            case ERASE -> course.end(subscription);
            case RESTRICT -> course.restrict(subscription);
            case LIFT -> course.lift(subscription);
        }
    }

    private Subscription get(PersonFile file) {
        return subscriptions
                .find(new SubscriptionId(file.id().value()))
                .orElseThrow(() -> new NotFound(SubscriptionId.class, file.id()));
    }
}
