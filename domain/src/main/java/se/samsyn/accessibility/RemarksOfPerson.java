package se.samsyn.accessibility;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.samsyn.kernel.Party;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.ContactKeeper;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/** Remarks by whoever left this address. */
@Repository
class RemarksOfPerson implements PersonKeeper, ContactKeeper {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Override
    public List<PersonFile> find(PersonKey key, Party keeper) {
        return key.isAddress()
                ? em.createQuery(
                                "from Remark r where r.search.hash in :hashes and r.owner.party = :party"
                                        + " order by r.receivedAt, r.id",
                                Remark.class)
                        .setParameter("hashes", vault.searchHashes(keeper, key.value()))
                        .setParameter("party", keeper)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(remark -> new PersonFile(
                                PersonFile.Kind.REMARK,
                                remark.id(),
                                "",
                                remark.receivedAt(),
                                remark.answeredAt(),
                                false))
                        .toList()
                : List.of();
    }

    @Override
    public List<PersonField> open(PersonFile file) {
        var remark = get(file);
        var said = remark.open(vault);
        return new PersonField.Several()
                .add("received", remark.receivedAt())
                .add("text", said.words())
                .add("address", said.address())
                .add("answeredAt", remark.answeredAt())
                .all();
    }

    @Override
    public Set<ContactDeed> deeds(PersonFile file) {
        if (file.kind() != PersonFile.Kind.REMARK || !get(file).hasAddress()) {
            return Set.of();
        }
        return ContactKeeper.deeds(get(file).isRestricted());
    }

    /** What they said stays; it says nothing of them. */
    @Override
    public void carryOut(ContactDeed deed, PersonFile file, String address) {
        var remark = get(file);
        switch (deed) {
            case CORRECT -> remark.readdress(RemarkWords.neededAddress(address), vault);
            case ERASE -> remark.readdress(null, vault);
            case RESTRICT -> remark.restrict(clock.instant());
            case LIFT -> remark.lift();
        }
    }

    private Remark get(PersonFile file) {
        return em.find(Remark.class, new RemarkId(file.id().value()));
    }
}
