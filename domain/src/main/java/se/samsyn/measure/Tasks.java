package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;

/** All tasks. Those for a problem or a measure that the actor may not see are not found. */
@Repository
class Tasks {

    /** Of tasks {@code t}; {@link #bind} fills it. */
    static final String SEEN = "exists (select 1 from Problem p where p.id = t.problem and " + Sight.clause("p")
            + ") and (t.measure.value is null or exists (select 1 from Measure m where m.id = t.measure and "
            + Sight.clause("m") + "))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Measures measures;

    @Inject
    CurrentActor current;

    void add(Task task) {
        em.persist(task);
    }

    /** @throws NotFound if there is none, or none for this actor */
    Task get(TaskId id) {
        return bind(em.createQuery("from Task t where t.id = :id and " + SEEN, Task.class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Task.class, id));
    }

    /** Fills what {@link #SEEN} left open. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return Sight.of(current).bind(query);
    }

    /** @throws NotFound if there is none, or none for this actor */
    Measure measure(MeasureId id) {
        return measures.get(id);
    }

    boolean isSeenBy(MeasureId id, MemberQueries.Row member) {
        var measure = measures.get(id);
        return new Sight(member.party(), member.unit()).sees(measure.owner(), measure.visibility());
    }

    boolean isMine(Task task) {
        return task.member().value().equals(current.actor().member());
    }
}
