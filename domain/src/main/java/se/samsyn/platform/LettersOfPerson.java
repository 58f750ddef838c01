package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samsyn.kernel.Party;

/** Letters to an address that have not left. */
@ApplicationScoped
class LettersOfPerson implements PersonKeeper {

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
}
