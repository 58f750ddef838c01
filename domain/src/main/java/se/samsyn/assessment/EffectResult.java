package se.samsyn.assessment;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.Verdict;
import se.samsyn.statistics.Counts;
import se.samsyn.statistics.Displacement;
import se.samsyn.statistics.EffectVerdict;
import se.samsyn.statistics.EvidenceLevel;
import se.samsyn.statistics.Interval;
import se.samsyn.statistics.PoissonComparison;
import se.samsyn.statistics.Ratio;
import se.samsyn.statistics.Share;
import se.samsyn.statistics.WeightedDisplacementDifference;

/**
 * What the figures of a study say, reckoned anew from them each time.
 *
 * @param level the step of the evidence ladder
 * @param effect what the interval says; without a comparison that of the change alone
 * @param verdict the word for it, no surer than carrying out, source and comparison let one be
 * @param cautions what has to be said beside it
 * @param counted null for a survey
 * @param asked null for counts
 */
public record EffectResult(
        EvidenceLevel level,
        EffectVerdict effect,
        Verdict verdict,
        Set<Caution> cautions,
        @Nullable Counted counted,
        @Nullable Asked asked)
        implements Serializable {

    /** By how much more than Poisson counts vary in the cautious reading. */
    static final double DISPERSED = 2;

    /**
     * What counts say.
     *
     * @param change in events
     * @param percent null where there were too few to speak in percent
     * @param rates the rate after by the rate before
     * @param chance how likely so large a change is though nothing happened (E-test)
     * @param compared null without a comparison
     */
    public record Counted(
            long change, @Nullable Double percent, Ratio rates, double chance, @Nullable Compared compared)
            implements Serializable {}

    /**
     * What counts say beside those of a like place.
     *
     * @param ratios the change by that of the comparison
     * @param dispersed the same where counts vary twice as much as Poisson
     * @param difference in events
     * @param displacement null where nothing was counted around
     * @param withAround {@code difference} with what lies around; null where that has no comparison of its own
     */
    public record Compared(
            Ratio ratios,
            Ratio dispersed,
            WeightedDisplacementDifference difference,
            @Nullable Displacement displacement,
            @Nullable WeightedDisplacementDifference withAround)
            implements Serializable {}

    /**
     * What a survey says, in parts of 1.
     *
     * @param change negative if fewer say so
     */
    public record Asked(Share before, Share after, double change, Interval interval) implements Serializable {}

    /**
     * Reckons it.
     *
     * @param carried how each measure of the cycle was carried out
     */
    static EffectResult of(StudyFigures figures, Collection<CarriedOut> carried) {
        var cautions = EnumSet.noneOf(Caution.class);
        add(cautions, figures.before().count() != figures.after().count(), Caution.PERIODS_DIFFER);
        add(cautions, !figures.before().sameMonthsAs(figures.after()), Caution.OTHER_MONTHS);
        add(cautions, figures.source() == FigureSource.PORTAL_REPORTS, Caution.PORTAL_REPORTS);
        add(cautions, anyCarriedOut(carried) && carried.contains(CarriedOut.NOT_IN_FULL), Caution.PARTLY_CARRIED_OUT);
        var shares = figures.shares();
        return shares == null ? ofCounts(figures, carried, cautions) : ofShares(figures, shares, carried, cautions);
    }

    private static EffectResult ofShares(
            StudyFigures figures, SurveyShares shares, Collection<CarriedOut> carried, Set<Caution> cautions) {
        var before = new Share(shares.percentBefore() / 100, shares.askedBefore());
        var after = new Share(shares.percentAfter() / 100, shares.askedAfter());
        var interval = before.intervalOfChangeTo(after);
        var effect = EffectVerdict.ofDifference(interval);
        cautions.add(Caution.NO_COMPARISON);
        return new EffectResult(
                EvidenceLevel.BEFORE_AND_AFTER,
                effect,
                verdict(effect, false, false, figures, carried),
                Set.copyOf(cautions),
                null,
                new Asked(before, after, before.changeTo(after), interval));
    }

    private static EffectResult ofCounts(StudyFigures figures, Collection<CarriedOut> carried, Set<Caution> cautions) {
        var treated = counts(figures, StudyPart.TREATED);
        if (treated == null) {
            throw new IllegalArgumentException("Nothing was counted in the place itself");
        }
        var comparison = counts(figures, StudyPart.COMPARISON);
        var compared = comparison == null ? null : compared(figures, treated, comparison);
        var rates = Ratio.ofRates(treated);
        var telling = compared == null ? rates : compared.ratios();
        var effect = EffectVerdict.of(telling);
        boolean small = figures.counts().values().stream().anyMatch(EffectResult::isSmall);
        add(cautions, comparison == null, Caution.NO_COMPARISON);
        add(cautions, treated.before() + treated.after() == 0, Caution.NO_EVENTS);
        add(cautions, treated.percent().isEmpty(), Caution.NO_PERCENT);
        add(cautions, telling.zeroMended(), Caution.HALF_ADDED);
        add(cautions, small, Caution.SMALL_COUNTS);
        add(cautions, compared != null && EffectVerdict.of(compared.dispersed()) != effect, Caution.NOT_IF_DISPERSED);
        return new EffectResult(
                comparison == null ? EvidenceLevel.BEFORE_AND_AFTER : EvidenceLevel.ONE_COMPARISON,
                effect,
                verdict(
                        effect,
                        !small && rates.value() >= 1 && telling.value() >= 1,
                        comparison != null,
                        figures,
                        carried),
                Set.copyOf(cautions),
                new Counted(
                        treated.change(),
                        treated.percent().isEmpty() ? null : treated.percent().getAsDouble(),
                        rates,
                        PoissonComparison.chance(treated),
                        compared),
                null);
    }

    private static Compared compared(StudyFigures figures, Counts treated, Counts comparison) {
        var difference = WeightedDisplacementDifference.of(treated, comparison);
        var around = counts(figures, StudyPart.AROUND);
        var aroundComparison = counts(figures, StudyPart.AROUND_COMPARISON);
        return new Compared(
                Ratio.ofRatios(treated, comparison, 1),
                Ratio.ofRatios(treated, comparison, DISPERSED),
                difference,
                around == null ? null : Displacement.of(treated, around, comparison),
                around == null || aroundComparison == null
                        ? null
                        : difference.and(WeightedDisplacementDifference.of(around, aroundComparison)));
    }

    /** Over months where the periods are not equally long; else as they are, which keeps differences in events. */
    private static @Nullable Counts counts(StudyFigures figures, StudyPart part) {
        var counts = figures.counts().get(part);
        if (counts == null) {
            return null;
        }
        return figures.before().count() == figures.after().count()
                ? Counts.of(counts.before(), counts.after())
                : new Counts(
                        counts.before(),
                        counts.after(),
                        figures.before().count(),
                        figures.after().count());
    }

    private static boolean isSmall(AreaCounts counts) {
        return Counts.of(counts.before(), counts.after()).isSmall();
    }

    /**
     * A word alone carries no caveat: without a comparison it says neither that the measures did it nor that they did
     * not. With one, and enough to count, it says that no effect is seen where not even the figure itself went down.
     */
    private static Verdict verdict(
            EffectVerdict effect,
            boolean notLess,
            boolean compared,
            StudyFigures figures,
            Collection<CarriedOut> carried) {
        if (!anyCarriedOut(carried)) {
            return Verdict.NOT_CARRIED_OUT;
        }
        if (figures.source() == FigureSource.PORTAL_REPORTS) {
            return Verdict.CANNOT_SAY;
        }
        return switch (effect) {
            case DECREASED -> compared ? Verdict.PROBABLY_EFFECT : Verdict.CANNOT_SAY;
            case UNSURE -> compared && notLess ? Verdict.NO_EFFECT : Verdict.CANNOT_SAY;
            case INCREASED -> compared ? Verdict.NO_EFFECT : Verdict.CANNOT_SAY;
        };
    }

    /** Whether there was anything whose effect can be asked for. */
    static boolean anyCarriedOut(Collection<CarriedOut> carried) {
        return carried.stream().anyMatch(how -> how != CarriedOut.NOT_IN_FULL);
    }

    /** Whether nothing can be said of an effect, since nothing was carried out in full. */
    public boolean isBlocked() {
        return verdict == Verdict.NOT_CARRIED_OUT;
    }

    private static void add(Set<Caution> cautions, boolean holds, Caution caution) {
        if (holds) {
            cautions.add(caution);
        }
    }
}
