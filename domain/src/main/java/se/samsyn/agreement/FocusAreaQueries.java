package se.samsyn.agreement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Focus areas as other features and pages ask for them. */
@ReadModel
public class FocusAreaQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Agreements agreements;

    /** Those of the agreement in force, in its order; empty when none is. */
    @Allows(Permission.ANYONE)
    public List<Focus> inForce() {
        return agreements.inForce().stream()
                .flatMap(agreement -> agreement.focusAreas().stream())
                .map(AgreementQueries::focus)
                .toList();
    }

    /** The one with this code in the agreement in force. */
    @Allows(Permission.ANYONE)
    public Optional<Focus> byCode(String code) {
        return inForce().stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** Those with these ids, of whatever term, by name. */
    @Allows(Permission.ANYONE)
    public List<Focus> named(Collection<FocusAreaId> ids) {
        return em.createQuery("from FocusArea f where f.id in :ids order by f.name", FocusArea.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(AgreementQueries::focus)
                .toList();
    }
}
