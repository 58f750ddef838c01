package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samsyn.backoffice.statistics.SeriesChart;
import se.samsyn.backoffice.statistics.SeriesWords;
import se.samsyn.problem.LinkedQueries;
import se.samsyn.statistics.DepartureQueries;
import se.samsyn.statistics.DepartureQueries.Suggested;
import se.samsyn.statistics.SeriesId;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.web.words.Texts;

/** Suggestions of problems that come from series, in words: {@code #{seriesSuggestions.…}}. */
@Named
@RequestScoped
public class SeriesSuggestions {

    private static final int TITLE_MAX = 120;

    /** All there are. */
    private static final LocalDate SINCE = LocalDate.of(1900, 1, 1);

    @Inject
    DepartureQueries departures;

    @Inject
    SeriesQueries queries;

    @Inject
    LinkedQueries linked;

    @Inject
    SeriesWords words;

    @Inject
    Texts texts;

    private final Map<SeriesId, SeriesChart> charts = new HashMap<>();
    private List<LinkedQueries.OfSeries> taken = List.of();

    /** The least likely by chance first. */
    List<Suggested> all() {
        var all = departures.suggestions();
        taken = List.copyOf(
                linked.ofSeries(all.stream().map(one -> one.series().id()).toList()));
        return all;
    }

    SuggestionsPage.Row row(int rank, Suggested one) {
        var outline = one.series().outline();
        var departure = one.departure();
        var title = texts.fill("forslag.title.series", outline.name());
        var problems = new TreeMap<String, String>();
        taken.stream()
                .filter(link -> link.series().equals(one.series().id()))
                .forEach(link -> problems.put(link.number(), link.title()));
        return new SuggestionsPage.Row(
                rank,
                title.length() > TITLE_MAX ? outline.name() : title,
                texts.fill(
                        "forslag.reason.series",
                        words.figure((double) departure.seen()),
                        words.period(outline.step(), departure.on()),
                        words.figure(Math.round(departure.usual() * 10) / 10.0),
                        departure.years()),
                0,
                (int) Math.ceil(100 * departure.chance()),
                List.of(),
                problems,
                0,
                "rubrik=" + SuggestionsPage.encoded(outline.name()) + "&serie="
                        + one.series().id().value() + "&period=" + departure.on(),
                one);
    }

    /** The figures of the series that a suggestion comes from; a page asks for them several times. */
    public SeriesChart chart(Suggested one) {
        return charts.computeIfAbsent(
                one.series().id(),
                id -> SeriesChart.of(
                        queries.figures(id, SINCE), one.series().outline().step()));
    }
}
