package se.samsyn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.ContactKeeper;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;

/** What all features keep of a person, for the actor's party as a whole; the other party's is not found. */
@ApplicationScoped
class PersonFiles {

    /** One that was found, and who can open it. */
    record Found(PersonFile file, PersonKeeper keeper) {

        List<PersonField> open() {
            return keeper.open(file);
        }
    }

    @Inject
    Instance<PersonKeeper> keepers;

    @Inject
    Instance<ContactKeeper> contacts;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    List<Found> find(PersonKey key) {
        return keepers.stream()
                .flatMap(keeper -> keeper.find(key, current.party()).stream().map(file -> new Found(file, keeper)))
                .toList();
    }

    /** @throws NotFound if this leads to no such thing */
    PersonFile get(PersonKey key, PersonFile.Kind kind, UUID id) {
        return find(key).stream()
                .map(Found::file)
                .filter(file -> file.kind() == kind && file.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(PersonFile.class, id));
    }

    /** What the person can have done with it. */
    Set<ContactDeed> deeds(PersonFile file) {
        return contacts.stream().flatMap(keeper -> keeper.deeds(file).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFound if that cannot be done with it (any more) */
    Id carryOut(ContactDeed deed, PersonFile file, String address) {
        contacts.stream()
                .filter(keeper -> keeper.deeds(file).contains(deed))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        PersonFile.class, file.kind() + " " + file.id().value()))
                .carryOut(deed, file, address);
        return file.id();
    }

    /** Leaves a line that a person was answered about one. */
    void tell(String action, PersonFile file, IdentityCheck identity) {
        trail.add(
                current.actor(),
                action,
                "%s:%s PersonFile:%s IdentityCheck:%s"
                        .formatted(
                                file.id().getClass().getSimpleName(), file.id().value(), file.kind(), identity));
    }
}
