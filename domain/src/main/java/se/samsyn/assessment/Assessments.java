package se.samsyn.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.Verdict;

/** What was found when problems were followed up. Whether the actor sees the problem is asked before. */
@Repository
class Assessments {

    private static final int LIMIT = 200;

    /** A measure as following up sees it. */
    record Followed(MeasureId id, String number, String title, MeasureStatus status) {}

    /** A problem whose measures have all ended. */
    record Ended(ProblemId id, String number, String title, LocalDate on) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    void add(Object finding) {
        em.persist(finding);
    }

    /** The measures of a problem that the actor sees and that were decided once, by number. */
    List<Followed> measures(ProblemId problem) {
        return Sight.of(current)
                .bind(em.createQuery(
                                "select m.id, m.number, m.plan.title, m.progress.status from Measure m"
                                        + " where m.problem = :problem and m.progress.status not in (:undecided) and "
                                        + Sight.clause("m") + " order by m.number",
                                Object[].class)
                        .setParameter("problem", problem)
                        .setParameter("undecided", List.of(MeasureStatus.PROPOSED, MeasureStatus.CHOSEN)))
                .setMaxResults(LIMIT)
                .getResultStream()
                .map(row -> new Followed((MeasureId) row[0], (String) row[1], (String) row[2], (MeasureStatus) row[3]))
                .toList();
    }

    /** What was found of carrying out, the earliest first. */
    List<ProcessFinding> processes(ProblemId problem) {
        return ofProblem(ProcessFinding.class, problem, "foundAt");
    }

    /**
     * How each measure was carried out in a cycle, as last found; whoever sees the measure, so that all judge alike.
     */
    static Map<MeasureId, ProcessFinding> latest(List<ProcessFinding> findings, int cycle) {
        var latest = new LinkedHashMap<MeasureId, ProcessFinding>();
        findings.stream()
                .filter(finding -> finding.cycle() == cycle)
                .forEach(finding -> latest.put(finding.measureId(), finding));
        return latest;
    }

    static List<CarriedOut> carried(List<ProcessFinding> findings, int cycle) {
        return latest(findings, cycle).values().stream()
                .map(ProcessFinding::carriedOut)
                .toList();
    }

    List<EffectStudy> studies(ProblemId problem) {
        return ofProblem(EffectStudy.class, problem, "madeAt");
    }

    /** @throws NotFound if the problem has none with this id */
    EffectStudy study(ProblemId problem, FindingId id) {
        return Optional.ofNullable(em.find(EffectStudy.class, id))
                .filter(study -> study.problemId().equals(problem))
                .orElseThrow(() -> new NotFound(EffectStudy.class, id));
    }

    /** @throws RuleBroken if nobody has found how the measures of a cycle were carried out */
    void mustKnowProcess(ProblemId id, int cycle) {
        if (carried(processes(id), cycle).isEmpty()) {
            throw new RuleBroken(AssessmentRule.PROCESS_FIRST);
        }
    }

    /**
     * The word for the effect in a cycle: what the figures give, and without any, that nothing can be said.
     *
     * @param studyId null if nothing was counted
     * @throws NotFound if the problem has no such study in this cycle
     */
    Verdict verdict(ProblemId id, @Nullable FindingId studyId, int cycle) {
        var carried = carried(processes(id), cycle);
        if (studyId == null) {
            return EffectResult.anyCarriedOut(carried) ? Verdict.CANNOT_SAY : Verdict.NOT_CARRIED_OUT;
        }
        var study = study(id, studyId);
        if (study.cycle() != cycle) {
            throw new NotFound(EffectStudy.class, studyId);
        }
        return EffectResult.of(study.figures(), carried).verdict();
    }

    List<Decision> decisions(ProblemId problem) {
        return ofProblem(Decision.class, problem, "decidedAt");
    }

    List<FollowUp> followUps(Collection<ProblemId> problems) {
        return problems.isEmpty()
                ? List.of()
                : em.createQuery("from FollowUp f where f.problemId in :ids order by f.foundAt", FollowUp.class)
                        .setParameter("ids", problems)
                        .getResultList();
    }

    /** Which looks back were made since these measures ended. */
    static List<FollowUpAfter> made(List<FollowUp> all, ProblemId problem, LocalDate ended) {
        return all.stream()
                .filter(made ->
                        made.problemId().equals(problem) && made.endedOn().equals(ended))
                .map(FollowUp::after)
                .toList();
    }

    /**
     * Problems in follow-up or closed, that the actor sees and whose measures have all ended, the latest first.
     *
     * @param only this one; null for all
     */
    List<Ended> ended(@Nullable ProblemId only) {
        var query = em.createQuery(
                        """
                        select p.id, p.number, p.title, max(m.progress.finishedOn)
                        from Problem p join Measure m on m.problem = p.id
                        where p.phase in (:late) and {only} and {problem} and {measure}
                        group by p.id, p.number, p.title
                        having sum(case when m.progress.status in (:going) then 1 else 0 end) = 0
                          and max(m.progress.finishedOn) is not null
                        order by max(m.progress.finishedOn) desc"""
                                .replace("{only}", only == null ? "1 = 1" : "p.id = :only")
                                .replace("{problem}", Sight.clause("p"))
                                .replace("{measure}", Sight.clause("m")),
                        Object[].class)
                .setParameter("late", List.of(Phase.ASSESSMENT, Phase.CLOSED))
                .setParameter("going", List.of(MeasureStatus.DECIDED, MeasureStatus.RUNNING))
                .setMaxResults(LIMIT);
        if (only != null) {
            query.setParameter("only", only);
        }
        return Sight.of(current)
                .bind(query)
                .getResultStream()
                .map(row -> new Ended((ProblemId) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
                .toList();
    }

    private <E> List<E> ofProblem(Class<E> type, ProblemId problem, String order) {
        return em.createQuery(
                        "from " + type.getSimpleName() + " x where x.problemId = :problem order by x." + order
                                + ", x.id.value",
                        type)
                .setParameter("problem", problem)
                .setMaxResults(LIMIT)
                .getResultList();
    }
}
