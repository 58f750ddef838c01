package se.samsyn.accessibility;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/** The one statement there is. */
@Repository
class Statements {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** As everybody may read it. */
    Statement published() {
        return em.find(Statement.class, StatementId.ONLY);
    }

    /**
     * For those who write it.
     *
     * @throws NotFound if another party than the actor's answers for it
     */
    Statement own() {
        return Optional.of(published())
                .filter(statement -> statement.owner().party() == current.party())
                .orElseThrow(() -> new NotFound(Statement.class, "of this party"));
    }
}
