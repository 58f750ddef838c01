package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.MeasureTraceQueries;
import se.samsyn.problem.CitedSeries;
import se.samsyn.problem.LinkedQueries;
import se.samsyn.problem.SeriesCiting;
import se.samsyn.problem.Strength;
import se.samsyn.problem.TraceQueries;
import se.samsyn.statistics.DepartureQueries;
import se.samsyn.statistics.Measured;
import se.samsyn.statistics.SeriesKeeping;
import se.samsyn.statistics.SeriesOutline;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.statistics.SeriesSource;
import se.samsyn.statistics.SeriesStep;

/** Series of figures, and the history of what problems rest on. */
@ApplicationScoped
class SeriesExhibits implements Exhibits {

    private static final byte[] FILE = "år;antal\n2001;7\n".getBytes(StandardCharsets.UTF_8);

    private static final SeriesOutline OUTLINE = new SeriesOutline(
            "Prov", SeriesSource.EVENTS, "Prov", Measured.COUNT, SeriesStep.MONTH, null, "Prov", null);

    @Override
    public void hang(Hall hall) {
        hall.feature("Statistik");
        hall.of(SeriesQueries.class)
                .see("Se den i listan", (series, it) -> {
                    var id = it.series();
                    return series.list().stream().anyMatch(row -> row.id().equals(id));
                })
                .see("Se den vid ett problem", (series, it) -> !series.rows(List.of(it.series()))
                        .isEmpty())
                .see(
                        "Läsa den",
                        (series, it) -> !series.view(it.series()).figures().isEmpty())
                .see("Läsa dess siffror", (series, it) -> !series.figures(it.series(), LocalDate.EPOCH)
                        .isEmpty())
                .act("Prova en fil", (series, it) -> series.tryOut(it.series(), null, FILE));
        hall.of(DepartureQueries.class).see("Få den som förslag på problem", (departures, it) -> {
            var id = it.series();
            return departures.suggestions().stream()
                    .anyMatch(one -> one.series().id().equals(id));
        });
        hall.of(SeriesKeeping.class)
                .act("Skapa en", (keeping, it) -> keeping.begin(OUTLINE, Visibility.BOTH))
                .act("Läsa in siffror i den", (keeping, it) -> keeping.take(it.series(), "prov.csv", null, FILE))
                .act("Visa den för båda parter", (keeping, it) -> keeping.share(it.series()));
        hall.of(SeriesCiting.class)
                .act(
                        "Låta ett problem bygga på den",
                        (citing, it) -> citing.cite(it.problem(), new CitedSeries(it.series(), null), Strength.MEDIUM))
                .act(
                        "Ta upp ett problem ur den",
                        (citing, it) -> citing.raise(
                                "Prov",
                                Set.of(it.focus()),
                                List.of(),
                                new CitedSeries(it.series(), null),
                                Strength.MEDIUM));
        hall.of(LinkedQueries.class)
                .act("Se vilka problem som bygger på den", (linked, it) -> linked.ofSeries(List.of(it.series())));
        hall.of(TraceQueries.class)
                .see("Se när ett problems underlag kom till", (traces, it) -> !traces.of(it.problem())
                        .isEmpty());
        hall.of(MeasureTraceQueries.class)
                .see("Se åtgärderna i ett problems historik", (traces, it) -> !traces.ofProblem(it.problem())
                        .isEmpty());
    }
}
