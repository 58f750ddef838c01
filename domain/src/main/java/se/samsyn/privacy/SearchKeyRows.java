package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Vault;

/** The addresses that are found by their {@link se.samsyn.platform.SearchKey}, past the features that keep them. */
@Repository
class SearchKeyRows {

    private static final int BATCH = 100;

    /** An address of whatever record. */
    private record Any(UUID value) implements Id {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Secrets secrets;

    /**
     * Makes new ones where there are none, or ones that an older key made; answers how many, of one batch. What does
     * not open is found by nobody, and tried again with the next key.
     */
    int renew(SealedColumn column) {
        List<?> rows = em.createNativeQuery(column.unfindable(BATCH))
                .setParameter(1, secrets.currentId())
                .getResultList();
        for (Object row : rows) {
            renew(column, (Object[]) row);
        }
        return rows.size();
    }

    private void renew(SealedColumn column, Object[] row) {
        var id = (String) row[0];
        em.createNativeQuery(column.findable())
                .setParameter(1, secrets.currentId())
                .setParameter(2, hash(column, id, (String) row[1], new Sealed((String) row[2], (byte[]) row[3])))
                .setParameter(3, id)
                .executeUpdate();
    }

    private @Nullable String hash(SealedColumn column, String id, String party, Sealed sealed) {
        try {
            var owner = Party.valueOf(party);
            var address = column.address(vault.open(owner, column.bound(), new Any(UUID.fromString(id)), sealed));
            return address.isEmpty() ? null : vault.searchKey(owner, address).hash();
        } catch (IllegalStateException closed) {
            return null;
        }
    }
}
