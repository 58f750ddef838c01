package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.problem.ProblemId;

/** Tasks as staff see them: with the problem, and the measure if it is for one. */
@ReadModel
public class TaskQueries {

    private static final int LIMIT = 200;

    /**
     * One line of a list.
     *
     * @param version for {@link TaskGiving#finish}, which takes the one that was read
     * @param measure the number of the measure it is for; null when it is for the problem as a whole
     * @param party whose member does it
     * @param doneOn null while it is to be done
     */
    public record Row(
            TaskId id,
            long version,
            String problem,
            @Nullable String measure,
            String words,
            MemberId member,
            Party party,
            LocalDate dueOn,
            @Nullable LocalDate doneOn)
            implements Serializable {

        /** Whether its day has passed and it is not done. */
        public boolean isLate(LocalDate today) {
            return doneOn == null && dueOn.isBefore(today);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    CurrentActor current;

    /** The tasks for a problem: what is to be done first, by its day. At most 200. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> ofProblem(ProblemId problem) {
        return tasks.bind(em.createQuery(
                                rows("t.problem = :problem")
                                        + " order by case when t.doneOn is null then 0 else 1 end, t.dueOn, t.id.value",
                                Row.class)
                        .setParameter("problem", problem))
                .setMaxResults(LIMIT)
                .getResultList();
    }

    /** What whoever asks is to do by a day, the first one first; at most {@code limit}. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> mine(LocalDate by, int limit) {
        return tasks.bind(em.createQuery(
                                rows("t.member = :me and t.doneOn is null and t.dueOn <= :by")
                                        + " order by t.dueOn, t.id.value",
                                Row.class)
                        .setParameter(
                                "me",
                                new MemberId(
                                        Objects.requireNonNull(current.actor().member())))
                        .setParameter("by", by))
                .setMaxResults(Math.max(1, Math.min(limit, LIMIT)))
                .getResultList();
    }

    private static String rows(String which) {
        return "select new se.samsyn.measure.TaskQueries$Row(t.id, t.version, q.number, n.number, t.words, t.member,"
                + " t.party, t.dueOn, t.doneOn) from Task t join Problem q on q.id = t.problem"
                + " left join Measure n on n.id = t.measure where " + which + " and " + Tasks.SEEN;
    }
}
