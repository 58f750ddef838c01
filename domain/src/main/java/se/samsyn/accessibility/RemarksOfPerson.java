package se.samsyn.accessibility;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Vault;

/** Remarks by whoever left this address. */
@Repository
class RemarksOfPerson implements PersonKeeper {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

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
        var remark = em.find(Remark.class, new RemarkId(file.id().value()));
        var said = remark.open(vault);
        return new PersonField.Several()
                .add("received", remark.receivedAt())
                .add("text", said.words())
                .add("address", said.address())
                .add("answeredAt", remark.answeredAt())
                .all();
    }
}
