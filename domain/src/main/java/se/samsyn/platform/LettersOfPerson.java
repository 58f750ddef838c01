package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.samsyn.kernel.Party;

/** Letters to an address that have not left. */
@ApplicationScoped
class LettersOfPerson implements PersonKeeper, ContactKeeper {

    @Inject
    Outbox outbox;

    @Override
    public List<PersonFile> find(PersonKey key, Party keeper) {
        return key.isAddress() ? outbox.addressedTo(key.value(), keeper) : List.of();
    }

    @Override
    public List<PersonField> open(PersonFile file) {
        return outbox.open(new OutboxId(file.id().value()));
    }

    /** It can be stopped. Where it goes is set right where it comes from, and then it is written anew. */
    @Override
    public Set<ContactDeed> deeds(PersonFile file) {
        return file.kind() == PersonFile.Kind.LETTER ? Set.of(ContactDeed.ERASE) : Set.of();
    }

    @Override
    public void carryOut(ContactDeed deed, PersonFile file, String address) {
        outbox.forget(new OutboxId(file.id().value()));
    }
}
