package se.samsyn.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.MeasureId;
import se.samsyn.problem.ProblemId;

/**
 * What was found of how a measure was carried out (S-65). One line for each finding; the latest in a cycle holds, and
 * none erases an earlier.
 */
@Entity
@Table(name = "process_finding")
class ProcessFinding {

    static final int TEXT_MAX = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FindingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id", nullable = false, updatable = false))
    private MeasureId measureId;

    @Column(name = "cycle_no", nullable = false, updatable = false)
    private int cycle;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private CarriedOut carriedOut;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String dose;

    @Column(length = TEXT_MAX, updatable = false)
    private @Nullable String reach;

    @Column(name = "time_kept", length = TEXT_MAX, updatable = false)
    private @Nullable String time;

    @Column(length = TEXT_MAX, updatable = false)
    private @Nullable String cost;

    @Column(length = TEXT_MAX, updatable = false)
    private @Nullable String barriers;

    @Embedded
    private Actor foundBy;

    @Column(nullable = false, updatable = false)
    private Instant foundAt;

    /** For Hibernate only. */
    protected ProcessFinding() {}

    /**
     * Notes what was found.
     *
     * @throws RuleBroken if it is not said how much was done, or not what hindered it
     */
    static ProcessFinding of(
            ProblemId problem, int cycle, MeasureId measure, ProcessAnswers answers, Actor by, Instant at) {
        var finding = new ProcessFinding();
        finding.id = FindingId.next();
        finding.problemId = problem;
        finding.measureId = measure;
        finding.cycle = cycle;
        finding.carriedOut = answers.carriedOut();
        finding.dose = Said.of(answers.dose(), TEXT_MAX);
        finding.reach = Said.orNull(answers.reach(), TEXT_MAX);
        finding.time = Said.orNull(answers.time(), TEXT_MAX);
        finding.cost = Said.orNull(answers.cost(), TEXT_MAX);
        finding.barriers = Said.orNull(answers.barriers(), TEXT_MAX);
        if (finding.carriedOut != CarriedOut.AS_PLANNED && finding.barriers == null) {
            throw new RuleBroken(AssessmentRule.BARRIERS_NEEDED);
        }
        finding.foundBy = by;
        finding.foundAt = at;
        return finding;
    }

    FindingId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    MeasureId measureId() {
        return measureId;
    }

    int cycle() {
        return cycle;
    }

    ProcessAnswers answers() {
        return new ProcessAnswers(carriedOut, dose, reach, time, cost, barriers);
    }

    CarriedOut carriedOut() {
        return carriedOut;
    }

    Actor foundBy() {
        return foundBy;
    }

    Instant foundAt() {
        return foundAt;
    }
}
