package se.samsyn.backoffice.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.concern.NearbyQueries;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.ProblemQueries;

/** What else there is around one concern: other reports, the problems that rest on them, measures. */
@Named
@RequestScoped
public class ConcernAround {

    private static final double METRES = 250;
    private static final int SHOWN = 8;

    @Inject
    ConcernPage page;

    @Inject
    NearbyQueries nearby;

    @Inject
    ProblemQueries problemQueries;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    CurrentActor current;

    private List<NearbyQueries.Row> rows = List.of();
    private List<ProblemQueries.Row> problems = List.of();
    private List<MeasureQueries.Row> measures = List.of();

    @PostConstruct
    void load() {
        var point = page.getConcern().point();
        if (point == null) {
            return;
        }
        var around = nearby.of(page.id());
        rows = around.rows();
        problems =
                current.may(Permission.READ_PROBLEMS) ? problemQueries.workedOnAny(around.reports(), SHOWN) : List.of();
        measures = current.may(Permission.READ_MEASURES) ? measureQueries.near(point, METRES, SHOWN) : List.of();
    }

    /** Reports: of the same category first, then of its tile, then the nearest. */
    public List<NearbyQueries.Row> getRows() {
        return rows;
    }

    /** Those that rest on reports near by. */
    public List<ProblemQueries.Row> getProblems() {
        return problems;
    }

    /** Those that happen near by. */
    public List<MeasureQueries.Row> getMeasures() {
        return measures;
    }
}
