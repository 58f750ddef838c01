package se.samsyn.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Settings;
import se.samsyn.problem.ProblemId;

/**
 * The figures before and after that an effect is read from (S-66). What they say is not kept: {@link EffectResult}
 * reckons it. A study is never changed; who finds a wrong figure makes another one.
 */
@Entity
@Table(name = "effect_study")
class EffectStudy {

    static final int TEXT_MAX = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FindingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    @Column(name = "cycle_no", nullable = false, updatable = false)
    private int cycle;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String counted;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind", length = 20, nullable = false, updatable = false)
    private FigureSource source;

    @Column(length = TEXT_MAX, nullable = false, updatable = false)
    private String sourceWords;

    /** The first day of a month; so are the other three. */
    @Column(nullable = false, updatable = false)
    private LocalDate beforeFrom;

    @Column(nullable = false, updatable = false)
    private LocalDate beforeTo;

    @Column(nullable = false, updatable = false)
    private LocalDate afterFrom;

    @Column(nullable = false, updatable = false)
    private LocalDate afterTo;

    @ElementCollection
    @CollectionTable(name = "effect_study_count", joinColumns = @JoinColumn(name = "study_id"))
    @MapKeyColumn(name = "part", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<StudyPart, AreaCounts> counts = new EnumMap<>(StudyPart.class);

    @Column(updatable = false)
    private @Nullable Double percentBefore;

    @Column(updatable = false)
    private @Nullable Integer askedBefore;

    @Column(updatable = false)
    private @Nullable Double percentAfter;

    @Column(updatable = false)
    private @Nullable Integer askedAfter;

    @Embedded
    private Actor madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    /** For Hibernate only. */
    protected EffectStudy() {}

    /**
     * Makes one.
     *
     * @throws RuleBroken if the figures are none, or not of this world, not of a time before and one after, or of one
     *     that is not over
     */
    static EffectStudy of(ProblemId problem, int cycle, StudyFigures figures, Actor by, Instant at) {
        check(figures);
        mustBeOver(figures, YearMonth.from(at.atZone(Settings.ZONE)));
        var study = new EffectStudy();
        study.id = FindingId.next();
        study.problemId = problem;
        study.cycle = cycle;
        study.counted = Said.of(figures.counted(), TEXT_MAX);
        study.source = figures.source();
        study.sourceWords = Said.of(figures.sourceWords(), TEXT_MAX);
        study.beforeFrom = figures.before().from().atDay(1);
        study.beforeTo = figures.before().to().atDay(1);
        study.afterFrom = figures.after().from().atDay(1);
        study.afterTo = figures.after().to().atDay(1);
        figures.counts().forEach((part, counts) -> study.counts.put(part, checked(counts)));
        var shares = figures.shares();
        if (shares != null) {
            study.percentBefore = shares.percentBefore();
            study.askedBefore = shares.askedBefore();
            study.percentAfter = shares.percentAfter();
            study.askedAfter = shares.askedAfter();
        }
        study.madeBy = by;
        study.madeAt = at;
        return study;
    }

    private static void check(StudyFigures figures) {
        if (!figures.after().from().isAfter(figures.before().to())) {
            throw new RuleBroken(AssessmentRule.MONTHS_OVERLAP);
        }
        var shares = figures.shares();
        if (shares != null ? !figures.counts().isEmpty() : !figures.counts().containsKey(StudyPart.TREATED)) {
            throw new RuleBroken(AssessmentRule.FIGURES_NEEDED);
        }
        if (shares != null && !shares.fits()) {
            throw new RuleBroken(AssessmentRule.FIGURES_OUT_OF_BOUNDS);
        }
        if (shares == null && figures.counts().size() > 1 && !figures.counts().containsKey(StudyPart.COMPARISON)) {
            throw new RuleBroken(AssessmentRule.COMPARISON_NEEDED);
        }
    }

    /** A survey can be made in a month that still goes on; what happens in it cannot be counted yet. */
    private static void mustBeOver(StudyFigures figures, YearMonth now) {
        var last = figures.shares() == null ? now.minusMonths(1) : now;
        if (figures.after().to().isAfter(last)) {
            throw new RuleBroken(AssessmentRule.MONTHS_NOT_OVER);
        }
    }

    private static AreaCounts checked(AreaCounts counts) {
        if (isOutOfBounds(counts.before()) || isOutOfBounds(counts.after())) {
            throw new RuleBroken(AssessmentRule.FIGURES_OUT_OF_BOUNDS);
        }
        return new AreaCounts(
                counts.area(),
                Said.of(counts.place(), AreaCounts.PLACE_MAX),
                counts.before(),
                counts.after(),
                counts.boundary());
    }

    private static boolean isOutOfBounds(long count) {
        return count < 0 || count > AreaCounts.COUNT_MAX;
    }

    FindingId id() {
        return id;
    }

    ProblemId problemId() {
        return problemId;
    }

    int cycle() {
        return cycle;
    }

    StudyFigures figures() {
        return new StudyFigures(
                counted,
                source,
                sourceWords,
                new Months(YearMonth.from(beforeFrom), YearMonth.from(beforeTo)),
                new Months(YearMonth.from(afterFrom), YearMonth.from(afterTo)),
                counts,
                shares());
    }

    private @Nullable SurveyShares shares() {
        return percentBefore == null || askedBefore == null || percentAfter == null || askedAfter == null
                ? null
                : new SurveyShares(percentBefore, askedBefore, percentAfter, askedAfter);
    }

    Actor madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
