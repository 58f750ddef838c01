package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.StudyPart;
import se.samsyn.backoffice.statistics.SeriesAddress;
import se.samsyn.backoffice.statistics.SeriesWords;
import se.samsyn.kernel.Visibility;
import se.samsyn.statistics.Figure;
import se.samsyn.statistics.Measured;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.statistics.SeriesStep;
import se.samsyn.web.refusal.Complaints;

/** Fills one place of {@link StudyForm} with the counts of a series that has one for each month; nothing is saved. */
@Named
@ViewScoped
public class StudySeriesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StudyForm study;

    @Inject
    SeriesQueries queries;

    @Inject
    SeriesWords words;

    @Inject
    Complaints complaints;

    private @Nullable String series;
    private @Nullable StudyPart part;
    private @Nullable YearMonth beforeFrom;
    private @Nullable YearMonth beforeTo;
    private @Nullable YearMonth afterFrom;
    private @Nullable YearMonth afterTo;
    private boolean filled;
    private @Nullable List<SeriesQueries.Row> offered;

    /** Sums the months before and those after; where one is not told, it is said and nothing is filled in. */
    public @Nullable String fill() {
        filled = false;
        var view = queries.view(SeriesAddress.parse(series));
        var figures = view.figures().stream().map(SeriesQueries.Now::figure).toList();
        var before = sum(figures, Objects.requireNonNull(beforeFrom), Objects.requireNonNull(beforeTo));
        var after = sum(figures, Objects.requireNonNull(afterFrom), Objects.requireNonNull(afterTo));
        if (before < 0 || after < 0) {
            complaints.say("fill:series", "ettproblem.message.monthsMissing");
            return null;
        }
        var place = Objects.requireNonNull(
                study.getPlaces().get(Objects.requireNonNull(part).name()));
        var area = view.outline().area();
        place.setArea(area);
        place.setPlace(area == null ? view.outline().name() : words.area(area));
        place.setBefore(before);
        place.setAfter(after);
        study.setCounted(view.outline().name());
        study.setSource(source(view));
        study.setSourceWords(view.outline().credit());
        study.setBeforeFrom(beforeFrom);
        study.setBeforeTo(beforeTo);
        study.setAfterFrom(afterFrom);
        study.setAfterTo(afterTo);
        filled = true;
        return null;
    }

    /** Of whole months; -1 if one is not there, or there are none. */
    private static long sum(List<Figure> figures, YearMonth from, YearMonth to) {
        var told = figures.stream()
                .filter(figure -> figure.value() != null)
                .filter(figure ->
                        !figure.on().isBefore(from.atDay(1)) && !figure.on().isAfter(to.atDay(1)))
                .mapToLong(figure -> Math.round(Objects.requireNonNull(figure.value())))
                .toArray();
        var wanted = SeriesStep.MONTH.between(from.atDay(1), to.atDay(1)) + 1;
        return told.length == wanted && wanted > 0 ? LongStream.of(told).sum() : -1;
    }

    private static FigureSource source(SeriesQueries.View view) {
        return switch (view.outline().source()) {
            case CRIME_STATISTICS -> FigureSource.REPORTED_CRIME;
            case LOCAL_SURVEY, NATIONAL_SURVEY -> FigureSource.SURVEY;
            case OPERATIONS -> FigureSource.OPERATIONS;
            case EVENTS -> FigureSource.OBSERVATIONS;
        };
    }

    /** The series that a place can be filled with: what is saved is read by both parties, so both must see it. */
    public List<SeriesQueries.Row> getOffered() {
        if (offered == null) {
            offered = queries.list().stream()
                    .filter(row -> row.visibility() == Visibility.BOTH
                            && row.outline().measured() == Measured.COUNT
                            && row.outline().step() == SeriesStep.MONTH)
                    .toList();
        }
        return offered;
    }

    public StudyPart[] getParts() {
        return StudyPart.values();
    }

    /** Whether the form below holds what was fetched. */
    public boolean isFilled() {
        return filled;
    }

    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
    }

    public @Nullable StudyPart getPart() {
        return part;
    }

    public void setPart(@Nullable StudyPart part) {
        this.part = part;
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
}
