package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.statistics.SeriesChart;
import se.samsyn.problem.ProblemQueries.EvidenceRow;
import se.samsyn.problem.Strength;
import se.samsyn.statistics.Figure;
import se.samsyn.statistics.SeriesQueries;

/** The series that a problem rests on, as far as I may see them, with their latest figures. */
@Named
@RequestScoped
public class ProblemSeries {

    private static final int YEARS = 6;
    private static final int LATEST = 4;

    @Inject
    ProblemPage page;

    @Inject
    SeriesQueries queries;

    private List<Cited> cited = List.of();
    private int unseen;

    /**
     * One of them.
     *
     * @param on the period that it is about; null if it is about the series as a whole
     * @param latest the last figures, the latest first
     */
    public record Cited(
            SeriesQueries.Row series,
            @Nullable LocalDate on,
            @Nullable Strength strength,
            SeriesChart chart,
            List<Figure> latest) {}

    @PostConstruct
    void load() {
        var named = page.getProblem().evidence().stream()
                .filter(row -> row.series() != null)
                .toList();
        var seen =
                queries
                        .rows(named.stream()
                                .map(row -> Objects.requireNonNull(row.series()).series())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SeriesQueries.Row::id, Function.identity()));
        cited = named.stream()
                .filter(row ->
                        seen.containsKey(Objects.requireNonNull(row.series()).series()))
                .map(row -> cited(
                        row,
                        Objects.requireNonNull(
                                seen.get(Objects.requireNonNull(row.series()).series()))))
                .toList();
        unseen = named.size() - cited.size();
    }

    private Cited cited(EvidenceRow row, SeriesQueries.Row series) {
        var step = series.outline().step();
        var latest = series.latest();
        var since = latest == null ? LocalDate.EPOCH : latest.on().minusYears(YEARS);
        var figures = queries.figures(series.id(), since);
        return new Cited(
                series,
                Objects.requireNonNull(row.series()).on(),
                row.strength(),
                SeriesChart.of(figures, step),
                figures.stream()
                        .sorted((one, other) -> other.on().compareTo(one.on()))
                        .limit(LATEST)
                        .toList());
    }

    public List<Cited> getCited() {
        return cited;
    }

    /** How many series it rests on that I may not see. */
    public int getUnseen() {
        return unseen;
    }
}
