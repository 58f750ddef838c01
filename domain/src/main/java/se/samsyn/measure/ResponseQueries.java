package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;
import se.samsyn.problem.ProblemId;

/** The third step of a problem as staff see it: what was weighed, what is planned, and what was really done. */
@ReadModel
public class ResponseQueries {

    private static final int LIMIT = 200;

    /**
     * A candidate of the inventory.
     *
     * @param version for {@link CandidateInventory}, whose acts take the one that was read
     * @param joint whether both parties see it
     * @param reason why it was chosen or not; null while neither
     * @param measure the number of what it became; null unless it was chosen and the actor sees the measure
     */
    public record CandidateRow(
            CandidateId id,
            long version,
            Idea idea,
            boolean joint,
            CandidateStatus status,
            @Nullable String reason,
            @Nullable String measure,
            Actor by)
            implements Serializable {}

    /**
     * A measure in time.
     *
     * @param link the link of the chain of events that it breaks; null while none is named
     */
    public record Course(
            MeasureId id,
            String number,
            String title,
            Party owner,
            MeasureStatus status,
            @Nullable Period planned,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn,
            @Nullable BrokenLink link)
            implements Serializable {}

    /**
     * How a measure is to work.
     *
     * @param links the chain of events of its problem, the earliest first; empty while nobody has written it
     */
    public record AimView(Set<MeasureCode> codes, @Nullable BrokenLink link, List<BrokenLink> links)
            implements Serializable {}

    /** What was done of a measure, and who noted it. */
    public record WorkRow(Work work, Actor by, Instant at) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Measures measures;

    @Inject
    Chains chains;

    @Inject
    CurrentActor current;

    /** What could be done against a problem, the oldest first; at most 200. */
    @Allows(Permission.READ_PROBLEMS)
    public List<CandidateRow> candidates(ProblemId problem) {
        var query = em.createQuery(
                        "select c, m.number from Candidate c left join Measure m on m.id = c.measure and "
                                + Sight.clause("m") + " where c.problem = :problem and " + Sight.clause("c")
                                + " and exists (select 1 from Problem p where p.id = c.problem and " + Sight.clause("p")
                                + ") order by c.proposedAt, c.id.value",
                        Object[].class)
                .setParameter("problem", problem)
                .setMaxResults(LIMIT);
        return Sight.of(current).bind(query).getResultList().stream()
                .map(row -> row((Candidate) row[0], (String) row[1]))
                .toList();
    }

    private static CandidateRow row(Candidate candidate, @Nullable String measure) {
        return new CandidateRow(
                candidate.id(),
                candidate.version(),
                candidate.idea(),
                candidate.visibility().compareTo(Visibility.BOTH) >= 0,
                candidate.status(),
                candidate.reason(),
                measure,
                candidate.proposedBy());
    }

    /** The measures against a problem that the actor sees, in the order they were proposed; at most 200. */
    @Allows(Permission.READ_MEASURES)
    public List<Course> courses(ProblemId problem) {
        return seen(problem).stream().map(ResponseQueries::course).toList();
    }

    private static Course course(Measure measure) {
        var progress = measure.progress();
        return new Course(
                measure.id(),
                measure.number(),
                measure.title(),
                measure.owner().party(),
                progress.status(),
                measure.outline().planned(),
                progress.startedOn(),
                progress.finishedOn(),
                measure.link());
    }

    /**
     * Whether each measure against a problem that names a link breaks the last one: then it is time to look for a way
     * to step in earlier (S-63). Of those that the actor sees and nobody has given up.
     */
    @Allows(Permission.READ_MEASURES)
    public boolean breaksOnlyTheLastLink(ProblemId problem) {
        var broken = seen(problem).stream()
                .filter(measure -> measure.status() != MeasureStatus.CANCELLED)
                .map(Measure::link)
                .filter(Objects::nonNull)
                .toList();
        return BrokenLink.isOnlyLast(broken, chains.links(problem));
    }

    /**
     * How a measure is to work.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_MEASURES)
    public AimView aim(MeasureId id) {
        var measure = measures.get(id);
        return new AimView(measure.codes(), measure.link(), chains.links(measure.problem()));
    }

    /**
     * What was done of a measure, the latest day first; at most 200.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_MEASURES)
    public List<WorkRow> work(MeasureId id) {
        return em
                .createQuery(
                        "from WorkEntry w where w.measure = :measure order by w.work.doneOn desc, w.notedAt desc",
                        WorkEntry.class)
                .setParameter("measure", measures.get(id).id())
                .setMaxResults(LIMIT)
                .getResultList()
                .stream()
                .map(entry -> new WorkRow(entry.work(), entry.notedBy(), entry.notedAt()))
                .toList();
    }

    private List<Measure> seen(ProblemId problem) {
        var query = em.createQuery(
                        "select m from Measure m where m.problem = :problem and " + Sight.clause("m")
                                + " order by m.number",
                        Measure.class)
                .setParameter("problem", problem)
                .setMaxResults(LIMIT);
        return Sight.of(current).bind(query).getResultList();
    }
}
