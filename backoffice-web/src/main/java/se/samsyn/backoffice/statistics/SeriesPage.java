package se.samsyn.backoffice.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.statistics.SeriesQueries.ImportRow;
import se.samsyn.statistics.SeriesQueries.Now;

/** Backs {@code serie.xhtml}: one series with its figures. Files are tried and taken in by {@link SeriesFileForm}. */
@Named
@ViewScoped
public class SeriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SeriesQueries queries;

    @Inject
    MemberQueries members;

    private @Nullable String id;
    private SeriesQueries.@Nullable View series;
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(SeriesAddress.parse(id));
        series = view;
        names = members.names(view.imports().stream().map(row -> row.by().member()));
    }

    public SeriesQueries.View getSeries() {
        return Objects.requireNonNull(series);
    }

    public SeriesChart getChart() {
        return SeriesChart.of(
                getSeries().figures().stream().map(Now::figure).toList(),
                getSeries().outline().step());
    }

    /** The latest first. */
    public List<Now> getFigures() {
        var turned = new ArrayList<>(getSeries().figures());
        Collections.reverse(turned);
        return turned;
    }

    public List<ImportRow> getImports() {
        return getSeries().imports();
    }

    public String name(Actor actor) {
        return names.of(actor);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
