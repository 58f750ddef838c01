package se.samsyn.backoffice.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.statistics.SeriesQueries;

/** Backs {@code statistik.xhtml}: the series there are. */
@Named
@RequestScoped
public class SeriesListPage {

    @Inject
    SeriesQueries queries;

    private List<SeriesQueries.Row> rows = List.of();

    /** {@code f:viewAction}. */
    public void load() {
        rows = queries.list();
    }

    public List<SeriesQueries.Row> getRows() {
        return rows;
    }
}
