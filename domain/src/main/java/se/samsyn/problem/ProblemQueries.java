package se.samsyn.problem;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.ConcernId;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Subject;

/** Problems as pages show them, within the sight of whoever asks. */
@ReadModel
public class ProblemQueries {

    private static final int LIMIT = 200;

    /** One line of the list. */
    public record Row(
            ProblemId id,
            String number,
            String title,
            Phase phase,
            int cycle,
            Instant phaseSince,
            Party owner,
            long sources)
            implements Serializable {}

    /** A cause, with the id that measures name it by. */
    public record CauseRow(CauseId id, String statement, Perspective perspective, Strength strength, Actor by)
            implements Serializable {}

    /**
     * What the problem rests on; a report by its id unless it is no longer kept, figures by their series, another
     * source by a line of text.
     */
    public record EvidenceRow(
            SourceKind kind,
            @Nullable ConcernId concern,
            @Nullable CitedSeries series,
            @Nullable String note,
            @Nullable Strength strength,
            Actor by,
            Instant at)
            implements Serializable {}

    /**
     * The reports behind a problem.
     *
     * @param gone how many there were besides that were part of public figures and are no longer kept
     */
    public record Reports(Set<ConcernId> kept, long gone) implements Serializable {}

    /** A goal. */
    public record GoalRow(GoalText text, LocalDate targetOn, Actor by) implements Serializable {}

    /** A finding of the follow-up. */
    public record EvaluationRow(int cycle, String process, Verdict verdict, String effect, Actor by, Instant at)
            implements Serializable {}

    /** That the definition was worded. */
    public record Wording(Actor by, Instant at) implements Serializable {}

    /**
     * Everything one page of a problem shows.
     *
     * @param worded the last time; null while nobody has
     * @param history newest first
     */
    public record View(
            ProblemId id,
            long version,
            String number,
            String title,
            Phase phase,
            int cycle,
            Instant phaseSince,
            Owner owner,
            Visibility visibility,
            Set<FocusAreaId> focusAreas,
            @Nullable MemberId municipalityLead,
            @Nullable MemberId policeLead,
            Definition definition,
            long definitionVersion,
            @Nullable Wording worded,
            List<EvidenceRow> evidence,
            List<CauseRow> causes,
            List<GoalRow> goals,
            List<EvaluationRow> evaluations,
            Map<Phase, Readiness> readiness,
            Map<Phase, Step> steps,
            List<PhaseEntry> history)
            implements Serializable {}

    /** A goal whose day comes near. */
    public record Due(String number, String title, String indicator, LocalDate on) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Problems problems;

    @Inject
    Revisions revisions;

    @Inject
    CurrentActor current;

    /**
     * Problems, longest in their phase first.
     *
     * @param phase only those in it; null for all that are open
     */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> list(@Nullable Phase phase) {
        var rows = em.createQuery(
                "select p from Problem p where "
                        + (phase == null ? "p.phase <> se.samsyn.problem.Phase.CLOSED" : "p.phase = :phase")
                        + " and " + Sight.clause("p") + " order by p.phaseSince",
                Problem.class);
        if (phase != null) {
            rows.setParameter("phase", phase);
        }
        return rows(Sight.of(current).bind(rows).setMaxResults(LIMIT).getResultList());
    }

    /** How many problems stand in each phase, for those that the actor sees. Every phase is there. */
    @Allows(Permission.READ_PROBLEMS)
    public Map<Phase, Long> counts() {
        var counts = new EnumMap<Phase, Long>(Phase.class);
        Arrays.stream(Phase.values()).forEach(phase -> counts.put(phase, 0L));
        Sight.of(current)
                .bind(em.createQuery(
                        "select p.phase, count(p) from Problem p where " + Sight.clause("p") + " group by p.phase",
                        Object[].class))
                .getResultList()
                .forEach(row -> counts.put((Phase) row[0], (Long) row[1]));
        return counts;
    }

    /** The goals of open problems that are to be reached by a day, the first one first; at most {@code limit}. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Due> due(LocalDate by, int limit) {
        var query = em.createQuery(
                        "select p.number, p.title, g.indicator, g.targetOn from Goal g join Problem p on p.id ="
                                + " g.problemId where p.phase <> :closed and g.targetOn <= :by and " + Sight.clause("p")
                                + " order by g.targetOn, p.number",
                        Object[].class)
                .setParameter("closed", Phase.CLOSED)
                .setParameter("by", by)
                .setMaxResults(Math.max(1, Math.min(limit, LIMIT)));
        return Sight.of(current).bind(query).getResultList().stream()
                .map(row -> new Due((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
                .toList();
    }

    /** The problems that rest on a report. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> workedOn(ConcernId concern) {
        return rows(Sight.of(current)
                .bind(em.createQuery(
                                "select p from Problem p where exists (select 1 from Evidence e where e.problemId ="
                                        + " p.id and e.concernId = :concern) and " + Sight.clause("p")
                                        + " order by p.number",
                                Problem.class)
                        .setParameter("concern", concern))
                .setMaxResults(LIMIT)
                .getResultList());
    }

    /** The problems that rest on one of some reports; at most {@code limit}. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> workedOnAny(Collection<ConcernId> concerns, int limit) {
        if (concerns.isEmpty()) {
            return List.of();
        }
        return rows(Sight.of(current)
                .bind(em.createQuery(
                                "select p from Problem p where p.id in (select e.problemId from Evidence e"
                                        + " where e.concernId in :concerns) and " + Sight.clause("p")
                                        + " order by p.number desc",
                                Problem.class)
                        .setParameter("concerns", concerns))
                .setMaxResults(Math.min(limit, LIMIT))
                .getResultList());
    }

    /**
     * All that the page of a problem shows.
     *
     * @throws NotFound if there is none with this number, or none for this actor
     */
    @Allows(Permission.READ_PROBLEMS)
    public View view(String number) {
        return em
                .createQuery("from Problem p where p.number = :number", Problem.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .filter(problem -> Sight.of(current).sees(problem.owner(), problem.visibility()))
                .findFirst()
                .map(this::view)
                .orElseThrow(() -> new NotFound(Problem.class, number));
    }

    /** Number and title of a problem that the actor sees; empty for others. */
    @Allows(Permission.READ_PROBLEMS)
    public Optional<Row> row(ProblemId id) {
        return Optional.ofNullable(em.find(Problem.class, id))
                .filter(problem -> Sight.of(current).sees(problem.owner(), problem.visibility()))
                .map(problem -> rows(List.of(problem)).get(0));
    }

    /**
     * The reports that a problem rests on, also those that the actor cannot see: ids alone give nothing away.
     *
     * @throws NotFound if the actor cannot see the problem
     */
    @Allows(Permission.READ_PROBLEMS)
    public Set<ConcernId> concernsOf(ProblemId id) {
        return problems.concernsOf(problems.get(id).id());
    }

    /**
     * The problems that rest on a report, whoever may see them: for what the public is shown; ids give nothing away.
     */
    @Allows(Permission.ANYONE)
    public Set<ProblemId> restingOn(ConcernId concern) {
        return Set.copyOf(
                em.createQuery("select e.problemId from Evidence e where e.concernId = :concern", ProblemId.class)
                        .setParameter("concern", concern)
                        .getResultList());
    }

    /**
     * The reports that a problem rests on, whoever may see it: for the public to be told how many; ids give nothing
     * away.
     */
    @Allows(Permission.ANYONE)
    public Reports reportsBehind(ProblemId id) {
        return new Reports(problems.concernsOf(id), problems.countedAndGone(id));
    }

    /**
     * The causes that have been named for a problem.
     *
     * @throws NotFound if the actor cannot see the problem
     */
    @Allows(Permission.READ_PROBLEMS)
    public Set<CauseId> causesOf(ProblemId id) {
        return Set.copyOf(em.createQuery("select c.id from Cause c where c.problemId = :id", CauseId.class)
                .setParameter("id", problems.get(id).id())
                .getResultList());
    }

    private List<Row> rows(List<Problem> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var sources = em
                .createQuery(
                        "select e.problemId, count(e) from Evidence e where e.problemId in :ids group by e.problemId",
                        Object[].class)
                .setParameter("ids", found.stream().map(Problem::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (ProblemId) row[0], row -> (Long) row[1]));
        return found.stream()
                .map(p -> new Row(
                        p.id(),
                        p.number(),
                        p.title(),
                        p.phase(),
                        p.cycle(),
                        p.phaseSince(),
                        p.owner().party(),
                        Objects.requireNonNullElse(sources.get(p.id()), 0L)))
                .toList();
    }

    private View view(Problem problem) {
        var id = problem.id();
        var definition = problems.definitionOf(id);
        var facts = problems.facts(problem);
        var readiness = new EnumMap<Phase, Readiness>(Phase.class);
        Arrays.stream(Phase.values()).forEach(phase -> readiness.put(phase, Readiness.of(phase, facts)));
        var history = problem.history();
        return new View(
                id,
                problem.version(),
                problem.number(),
                problem.title(),
                problem.phase(),
                problem.cycle(),
                problem.phaseSince(),
                problem.owner(),
                problem.visibility(),
                problem.focusAreas(),
                problem.lead(Party.MUNICIPALITY),
                problem.lead(Party.POLICE),
                definition.content(),
                definition.version(),
                revisions
                        .latest(Subject.of(id))
                        .map(kept -> new Wording(kept.madeBy(), kept.madeAt()))
                        .orElse(null),
                ofProblem(
                        "Evidence",
                        Evidence.class,
                        id,
                        "linkedAt",
                        e -> new EvidenceRow(
                                e.kind(),
                                e.concernId(),
                                e.series(),
                                e.note(),
                                e.strength(),
                                e.linkedBy(),
                                e.linkedAt())),
                ofProblem(
                        "Cause",
                        Cause.class,
                        id,
                        "namedAt",
                        c -> new CauseRow(c.id(), c.statement(), c.perspective(), c.strength(), c.namedBy())),
                ofProblem("Goal", Goal.class, id, "setAt", g -> new GoalRow(g.text(), g.targetOn(), g.setBy())),
                ofProblem(
                        "Evaluation",
                        Evaluation.class,
                        id,
                        "foundAt",
                        v -> new EvaluationRow(
                                v.cycle(), v.process(), v.verdict(), v.effect(), v.foundBy(), v.foundAt())),
                readiness,
                SaraCycle.from(problem.phase()),
                newestFirst(history));
    }

    private <E, R> List<R> ofProblem(String name, Class<E> type, ProblemId id, String order, Function<E, R> row) {
        return em
                .createQuery("from " + name + " x where x.problemId = :id order by x." + order, type)
                .setParameter("id", id)
                .setMaxResults(LIMIT * 5)
                .getResultList()
                .stream()
                .map(row)
                .toList();
    }

    private static List<PhaseEntry> newestFirst(List<PhaseEntry> history) {
        var turned = new ArrayList<>(history);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }
}
