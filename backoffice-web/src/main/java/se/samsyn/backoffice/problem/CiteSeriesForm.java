package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.statistics.SeriesAddress;
import se.samsyn.problem.CitedSeries;
import se.samsyn.problem.SeriesCiting;
import se.samsyn.problem.Strength;
import se.samsyn.statistics.Figure;
import se.samsyn.statistics.SeriesQueries;

/** Lets a problem rest on a series, by its latest figure. */
@Named
@ViewScoped
public class CiteSeriesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    SeriesQueries queries;

    @Inject
    SeriesCiting citing;

    private @Nullable String series;
    private @Nullable Strength strength;
    private @Nullable List<SeriesQueries.Row> offered;

    /** Adds it with the period of its latest figure. */
    public String cite() {
        var id = SeriesAddress.parse(series);
        var on = queries.rows(List.of(id)).stream()
                .map(SeriesQueries.Row::latest)
                .filter(Objects::nonNull)
                .map(Figure::on)
                .findFirst()
                .orElse(null);
        citing.cite(page.id(), new CitedSeries(id, on), Objects.requireNonNull(strength));
        return page.again("cite");
    }

    /** The series there are to choose from. */
    public List<SeriesQueries.Row> getOffered() {
        if (offered == null) {
            offered = queries.list();
        }
        return offered;
    }

    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
    }

    public @Nullable Strength getStrength() {
        return strength;
    }

    public void setStrength(@Nullable Strength strength) {
        this.strength = strength;
    }
}
