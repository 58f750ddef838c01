package se.samsyn.problem;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Revision;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Subject;
import se.samsyn.platform.Vault;

/**
 * All analyses with their causes and what is said of them. Whether the actor may see the problem is asked elsewhere.
 */
@Repository
class Analyses {

    private static final int LIMIT = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * The analysis of a problem, with its causes kept to whoever asked until their act is over. To be asked before
     * anything else is read: the second of two writers then reads what the first one wrote, and their revisions have
     * numbers of their own.
     */
    Analysis forWriting(ProblemId id) {
        return found(em.find(Analysis.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    Analysis get(ProblemId id) {
        return found(em.find(Analysis.class, id), id);
    }

    private static Analysis found(@Nullable Analysis analysis, ProblemId id) {
        return Optional.ofNullable(analysis).orElseThrow(() -> new NotFound(Problem.class, id));
    }

    /** The causes of a problem, what comes first and what was named first before the others. */
    List<Cause> causes(ProblemId id) {
        return em.createQuery(
                        "select c from Cause c left join fetch c.sources where c.problemId = :id"
                                + " order by coalesce(c.priority, 99), c.namedAt",
                        Cause.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** One of the causes of a problem. */
    Cause cause(ProblemId id, CauseId cause) {
        return Optional.ofNullable(em.find(Cause.class, cause))
                .filter(found -> found.problemId().equals(id))
                .orElseThrow(() -> new NotFound(Cause.class, cause));
    }

    void add(Cause cause) {
        em.persist(cause);
    }

    /**
     * Sees to it that a cause rests on sources that there are, and lies behind another cause of the same problem, if at
     * all.
     *
     * @param cause the one that is worded anew; null for a new one
     */
    void check(ProblemId id, @Nullable CauseId cause, CauseWording wording) {
        if (!sources(id).containsAll(wording.sources())) {
            throw new RuleBroken(AnalysisRule.NO_SUCH_SOURCE);
        }
        var passed = new HashSet<CauseId>();
        for (var behind = wording.behind();
                behind != null;
                behind = cause(id, behind).wording().behind()) {
            if (behind.equals(cause) || !passed.add(behind)) {
                throw new RuleBroken(AnalysisRule.BEHIND_ITSELF);
            }
        }
    }

    /** The kinds of sources that the problem rests on. */
    Set<SourceKind> sources(ProblemId id) {
        return Set.copyOf(
                em.createQuery("select distinct e.kind from Evidence e where e.problemId = :id", SourceKind.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    /** Keeps how the analysis reads now; how it read before stays (S-55). */
    void keep(Analysis analysis) {
        em.flush();
        var text = AnalysisText.of(analysis, causes(analysis.id()));
        revisions.record(subject(analysis.id()), text, current.actor(), clock.instant());
    }

    /** How it reads now; empty while nobody has written. */
    Optional<Revision> latest(ProblemId id) {
        return revisions.latest(subject(id));
    }

    /** Under what its revisions are kept. */
    static Subject subject(ProblemId id) {
        return new Subject("Analysis", id.value());
    }

    /** Of whoever acts, now. */
    void note(ProblemId id, String words, Visibility visibility) {
        var owner = new Owner(current.party(), current.unit());
        em.persist(AnalysisNote.of(id, owner, visibility, words, vault, current.actor(), clock.instant()));
    }

    /** Those that the actor may read, latest first. */
    List<AnalysisQueries.Note> notes(ProblemId id) {
        var sight = Sight.of(current);
        return em.createQuery("from AnalysisNote n where n.problemId = :id order by n.at desc", AnalysisNote.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(note -> note.isSeenBy(sight))
                .limit(LIMIT)
                .map(note -> new AnalysisQueries.Note(note.open(vault), note.visibility(), note.by(), note.at()))
                .toList();
    }

    /** Whether the analysis of a problem is done. */
    AnalysisCheck check(ProblemId id) {
        var analysis = get(id);
        var causes = causes(id).stream().map(Cause::wording).toList();
        var commented = em.createQuery(
                        "select distinct n.owner.party from AnalysisNote n where n.problemId = :id"
                                + " and n.visibility = :both",
                        Party.class)
                .setParameter("id", id)
                .setParameter("both", Visibility.BOTH)
                .getResultList();
        return AnalysisCheck.of(new AnalysisCheck.Facts(
                sources(id),
                causes,
                analysis.triangle(),
                Set.copyOf(commented),
                words(analysis.answers(), AnalysisQuestion.GAPS),
                AnalysisCheck.texts(analysis, causes)));
    }

    private static @Nullable String words(Map<AnalysisQuestion, Answer> answers, AnalysisQuestion question) {
        var answer = answers.get(question);
        return answer == null ? null : answer.words();
    }
}
