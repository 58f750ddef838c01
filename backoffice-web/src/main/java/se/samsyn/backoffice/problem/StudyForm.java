package se.samsyn.backoffice.problem;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.Assessing;
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.Months;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;
import se.samsyn.assessment.SurveyShares;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.web.words.Texts;

/** The figures that an effect is read from: counts of places, or two surveys (S-66). */
@Named
@ViewScoped
public class StudyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int COUNTED_MAX = 200;

    @Inject
    ProblemPage page;

    @Inject
    Assessing assessing;

    @Inject
    ReportFigures reports;

    @Inject
    Texts texts;

    private @Nullable String counted;
    private @Nullable FigureSource source;
    private @Nullable String sourceWords;
    private @Nullable YearMonth beforeFrom;
    private @Nullable YearMonth beforeTo;
    private @Nullable YearMonth afterFrom;
    private @Nullable YearMonth afterTo;
    private @Nullable Double percentBefore;
    private @Nullable Integer askedBefore;
    private @Nullable Double percentAfter;
    private @Nullable Integer askedAfter;

    private final Map<String, PlaceFields> places = new LinkedHashMap<>();

    /** An empty one for each place. */
    public StudyForm() {
        for (var part : StudyPart.values()) {
            places.put(part.name(), new PlaceFields());
        }
    }

    public String study() {
        assessing.study(
                page.id(),
                new StudyFigures(
                        Objects.requireNonNullElse(counted, ""),
                        Objects.requireNonNull(source),
                        Objects.requireNonNullElse(sourceWords, ""),
                        months(beforeFrom, beforeTo),
                        months(afterFrom, afterTo),
                        counts(),
                        shares()));
        return page.again("study");
    }

    /** Proposes counts out of our own reports; nothing is kept before it is saved. */
    public @Nullable String fetch() {
        var about = reports.fill(
                page.getProblem(), places.values(), known(beforeFrom, beforeTo), known(afterFrom, afterTo));
        source = FigureSource.PORTAL_REPORTS;
        counted = counted == null ? about.substring(0, Math.min(about.length(), COUNTED_MAX)) : counted;
        sourceWords = sourceWords == null ? texts.fill("ettproblem.label.fetchedSource") : sourceWords;
        return null;
    }

    /** Whether counts are asked for, so that the rest of the form may still be empty. */
    public boolean isFetching() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("study:fetch");
    }

    private static @Nullable Months known(@Nullable YearMonth from, @Nullable YearMonth to) {
        return from == null || to == null ? null : months(from, to);
    }

    private static Months months(@Nullable YearMonth from, @Nullable YearMonth to) {
        var first = Objects.requireNonNull(from);
        var last = Objects.requireNonNull(to);
        if (last.isBefore(first)) {
            throw new RuleBroken(AssessmentRule.MONTHS_OVERLAP);
        }
        return new Months(first, last);
    }

    private Map<StudyPart, AreaCounts> counts() {
        var counts = new EnumMap<StudyPart, AreaCounts>(StudyPart.class);
        for (var part : StudyPart.values()) {
            var typed = Objects.requireNonNull(places.get(part.name())).counts();
            if (typed != null) {
                counts.put(part, typed);
            }
        }
        return counts;
    }

    private @Nullable SurveyShares shares() {
        if (percentBefore == null && askedBefore == null && percentAfter == null && askedAfter == null) {
            return null;
        }
        if (percentBefore == null || askedBefore == null || percentAfter == null || askedAfter == null) {
            throw new RuleBroken(AssessmentRule.FIGURES_NEEDED);
        }
        return new SurveyShares(percentBefore, askedBefore, percentAfter, askedAfter);
    }

    /** What is typed for each place, by the name of its part. */
    public Map<String, PlaceFields> getPlaces() {
        return places;
    }

    public @Nullable String getCounted() {
        return counted;
    }

    public void setCounted(@Nullable String counted) {
        this.counted = counted;
    }

    public @Nullable FigureSource getSource() {
        return source;
    }

    public void setSource(@Nullable FigureSource source) {
        this.source = source;
    }

    public @Nullable String getSourceWords() {
        return sourceWords;
    }

    public void setSourceWords(@Nullable String sourceWords) {
        this.sourceWords = sourceWords;
    }

    public @Nullable YearMonth getBeforeFrom() {
        return beforeFrom;
    }

    public void setBeforeFrom(@Nullable YearMonth beforeFrom) {
        this.beforeFrom = beforeFrom;
    }

    public @Nullable YearMonth getBeforeTo() {
        return beforeTo;
    }

    public void setBeforeTo(@Nullable YearMonth beforeTo) {
        this.beforeTo = beforeTo;
    }

    public @Nullable YearMonth getAfterFrom() {
        return afterFrom;
    }

    public void setAfterFrom(@Nullable YearMonth afterFrom) {
        this.afterFrom = afterFrom;
    }

    public @Nullable YearMonth getAfterTo() {
        return afterTo;
    }

    public void setAfterTo(@Nullable YearMonth afterTo) {
        this.afterTo = afterTo;
    }

    public @Nullable Double getPercentBefore() {
        return percentBefore;
    }

    public void setPercentBefore(@Nullable Double percentBefore) {
        this.percentBefore = percentBefore;
    }

    public @Nullable Integer getAskedBefore() {
        return askedBefore;
    }

    public void setAskedBefore(@Nullable Integer askedBefore) {
        this.askedBefore = askedBefore;
    }

    public @Nullable Double getPercentAfter() {
        return percentAfter;
    }

    public void setPercentAfter(@Nullable Double percentAfter) {
        this.percentAfter = percentAfter;
    }

    public @Nullable Integer getAskedAfter() {
        return askedAfter;
    }

    public void setAskedAfter(@Nullable Integer askedAfter) {
        this.askedAfter = askedAfter;
    }
}
