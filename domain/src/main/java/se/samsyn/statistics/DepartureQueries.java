package se.samsyn.statistics;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/**
 * Series whose latest count is more than earlier years let expect: suggestions of problems beside those of reports.
 * Only counts are asked, of what the actor sees; reckoned for whoever asks and kept by nobody. Never of a count that is
 * small in itself, nor of one that is old.
 */
@ReadModel
public class DepartureQueries {

    /** How many years back figures are read: as many as count, and the last one. */
    private static final int YEARS = Departure.YEARS_MOST + 2;

    @Inject
    SeriesQueries queries;

    @Inject
    AllSeries all;

    @Inject
    Settings settings;

    /** A series, and how it departs from what is usual. */
    public record Suggested(SeriesQueries.Row series, Departure departure) implements Serializable {}

    /** The least likely by chance first. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Suggested> suggestions() {
        var counted = queries.list().stream()
                .filter(row -> row.outline().measured() == Measured.COUNT)
                .toList();
        var today = all.today();
        var readings =
                all.editions(counted.stream().map(SeriesQueries.Row::id).toList(), today.minusYears(YEARS)).stream()
                        .collect(Collectors.groupingBy(Reading::seriesId));
        var asked = new ArrayList<Suggested>();
        for (var row : counted) {
            var figures = figures(readings.getOrDefault(row.id(), List.of()));
            Departure.of(figures, row.outline().step())
                    .filter(departure -> isRecent(departure, row, today))
                    .ifPresent(departure -> asked.add(new Suggested(row, departure)));
        }
        return asked.stream()
                .map(one -> new Suggested(one.series(), one.departure().amongst(asked.size())))
                .filter(one -> one.departure().seen() >= settings.recurringLeast())
                .filter(one -> one.departure().chance() <= settings.recurringChance())
                .sorted(Comparator.comparingDouble(one -> one.departure().chance()))
                .toList();
    }

    /** Of each period the reading that holds: they come by period and edition. */
    private static List<Figure> figures(List<Reading> readings) {
        return List.copyOf(readings.stream()
                .map(reading -> new Figure(reading.startsOn(), reading.value()))
                .collect(Collectors.toMap(Figure::on, Function.identity(), (earlier, later) -> later))
                .values());
    }

    /** Its period ended within the last year. */
    private static boolean isRecent(Departure departure, SeriesQueries.Row row, LocalDate today) {
        return row.outline().step().plus(departure.on(), 1).isAfter(today.minusYears(1));
    }
}
