package se.samsyn.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Standing;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.Verdict;
import se.samsyn.statistics.EvidenceLevel;

/** What residents are told of effects: as they read it, and as staff see it on its way. */
@ReadModel
public class PublicFindingQueries {

    private static final int LIMIT = 20;

    /**
     * What residents read.
     *
     * @param verdict how sure the parties are
     * @param study what it rests on; null if nothing was counted
     */
    public record View(FindingText text, Verdict verdict, @Nullable Basis study, Instant publishedAt)
            implements Serializable {}

    /**
     * What of a study residents read: never the words of staff.
     *
     * @param counts null for a survey, and where one is too small to be shown
     * @param shares null for counts, and where they are too small
     */
    public record Basis(
            FigureSource source,
            EvidenceLevel level,
            Months before,
            Months after,
            @Nullable PublicCounts counts,
            @Nullable SurveyShares shares)
            implements Serializable {

        /** Whether the figures are too small to be shown. */
        public boolean isHeldBack() {
            return counts == null && shares == null;
        }
    }

    /**
     * The same on its way, for staff.
     *
     * @param standing the latest revision and both seats
     * @param waiting whether the public reads other words than the latest ones, or none
     */
    public record Draft(
            FindingId id,
            long version,
            FindingText text,
            Verdict verdict,
            @Nullable Basis study,
            Standing standing,
            boolean waiting,
            @Nullable Instant publishedAt,
            @Nullable String withdrawnReason)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    PublicFindings findings;

    @Inject
    ProblemQueries problems;

    /** What the measures against the problem of a published one led to, the latest first. */
    @Allows(Permission.ANYONE)
    public List<View> ofMeasure(String slug) {
        return views(published("f.problemId in (select m.problem from Measure m where m.publication.slug = :slug"
                        + " and m.publication.publishedAt is not null)")
                .setParameter("slug", slug));
    }

    /** What came of what a report told, the latest first. */
    @Allows(Permission.ANYONE)
    public List<View> cameOf(ConcernId report) {
        Collection<ProblemId> resting = problems.restingOn(report);
        return resting.isEmpty()
                ? List.of()
                : views(published("f.problemId in :problems").setParameter("problems", resting));
    }

    private TypedQuery<PublicFinding> published(String condition) {
        return em.createQuery(
                        "from PublicFinding f where f.publishedAt is not null and " + condition
                                + " order by f.publishedAt desc",
                        PublicFinding.class)
                .setMaxResults(LIMIT);
    }

    /**
     * All that was written of a problem's effect for residents, the earliest first.
     *
     * @throws NotFound if the actor does not see the problem
     */
    @Allows(Permission.READ_PROBLEMS)
    public List<Draft> of(ProblemId problem) {
        var seen = problems.row(problem).orElseThrow(() -> new NotFound(ProblemId.class, problem));
        return findings.of(seen.id()).stream().map(this::draft).toList();
    }

    private Draft draft(PublicFinding finding) {
        var standing = findings.standing(finding);
        return new Draft(
                finding.id(),
                finding.version(),
                finding.text(),
                finding.verdict(),
                basis(finding.studyId()),
                standing,
                !Objects.equals(finding.shownRevision(), standing.revision()),
                finding.publishedAt(),
                finding.withdrawnReason());
    }

    private List<View> views(TypedQuery<PublicFinding> query) {
        return query.getResultStream()
                .map(finding -> new View(
                        Objects.requireNonNull(finding.shown()),
                        finding.verdict(),
                        basis(finding.studyId()),
                        Objects.requireNonNull(finding.publishedAt())))
                .toList();
    }

    private @Nullable Basis basis(@Nullable FindingId id) {
        if (id == null) {
            return null;
        }
        var figures = em.find(EffectStudy.class, id).figures();
        return new Basis(
                figures.source(),
                EffectResult.of(figures, List.of()).level(),
                figures.before(),
                figures.after(),
                PublicCounts.of(figures),
                PublicCounts.shares(figures));
    }
}
