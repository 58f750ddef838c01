package se.samsyn.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;

/** Series as pages show them, within the sight of whoever asks. */
@ReadModel
public class SeriesQueries {

    /** How large a file of figures may be. */
    public static final int BYTES_MAX = SeriesCsv.BYTES_MAX;

    private static final int LIMIT = 200;
    private static final int IMPORTS = 20;

    /** A series in a list. */
    public record Row(SeriesId id, SeriesOutline outline, Owner owner, Visibility visibility, @Nullable Figure latest)
            implements Serializable {}

    /**
     * A figure as it reads now.
     *
     * @param before how it read before it was corrected, the latest first; a null among them is one that was not told
     */
    public record Now(Figure figure, List<Told> before) implements Serializable {

        public Now {
            before = List.copyOf(before);
        }
    }

    /** What was told once. */
    public record Told(@Nullable Double value) implements Serializable {}

    /** A file that was taken in. */
    public record ImportRow(String fileName, String sha256, int added, int corrected, Actor by, Instant at)
            implements Serializable {}

    /**
     * Everything that the page of a series shows.
     *
     * @param ours whether the actor's party keeps it
     * @param figures by period
     * @param imports the latest first
     */
    public record View(
            SeriesId id,
            SeriesOutline outline,
            Owner owner,
            Visibility visibility,
            boolean ours,
            List<Now> figures,
            List<ImportRow> imports)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    AllSeries all;

    @Inject
    CurrentActor current;

    /** Those that the actor sees, by name. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> list() {
        return rows(seen());
    }

    /** Of some series those that the actor sees, by name. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Row> rows(Collection<SeriesId> ids) {
        return rows(seen().stream().filter(series -> ids.contains(series.id())).toList());
    }

    /**
     * One series.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_PROBLEMS)
    public View view(SeriesId id) {
        var series = all.get(id);
        return new View(
                id,
                series.outline(),
                series.owner(),
                series.visibility(),
                series.owner().party() == current.party(),
                figures(id),
                imports(id));
    }

    /**
     * The figures of a series, by period.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_PROBLEMS)
    public List<Figure> figures(SeriesId id, LocalDate since) {
        var figures = new TreeMap<LocalDate, Figure>();
        all.editions(List.of(all.get(id).id()), since)
                .forEach(reading -> figures.put(reading.startsOn(), new Figure(reading.startsOn(), reading.value())));
        return List.copyOf(figures.values());
    }

    /**
     * What a file would change, without taking it in.
     *
     * @param period any day of the one that a file is of which does not tell; null if it does
     * @throws NotFound if there is no such series, or none for this actor
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public SeriesChange tryOut(SeriesId id, @Nullable LocalDate period, byte[] content) {
        var series = all.get(id);
        return SeriesChange.of(all.read(series, period, content), all.readings(id));
    }

    private List<Series> seen() {
        return Sight.of(current)
                .bind(em.createQuery(
                        "select s from Series s where " + Sight.clause("s") + " order by s.name, s.id.value",
                        Series.class))
                .setMaxResults(LIMIT)
                .getResultList();
    }

    private List<Row> rows(List<Series> found) {
        var latest = new LinkedHashMap<SeriesId, Figure>();
        if (!found.isEmpty()) {
            em.createQuery(
                            "from Reading r where r.seriesId in :ids and r.startsOn = (select max(n.startsOn) from"
                                    + " Reading n where n.seriesId.value = r.seriesId.value) order by r.edition",
                            Reading.class)
                    .setParameter("ids", found.stream().map(Series::id).toList())
                    .getResultList()
                    .forEach(
                            reading -> latest.put(reading.seriesId(), new Figure(reading.startsOn(), reading.value())));
        }
        return found.stream()
                .map(series -> new Row(
                        series.id(), series.outline(), series.owner(), series.visibility(), latest.get(series.id())))
                .toList();
    }

    private List<Now> figures(SeriesId id) {
        var editions = new TreeMap<LocalDate, List<Reading>>();
        all.editions(List.of(id), LocalDate.EPOCH.minusYears(100))
                .forEach(reading -> editions.computeIfAbsent(reading.startsOn(), fresh -> new ArrayList<>())
                        .add(0, reading));
        return editions.values().stream()
                .map(latestFirst -> new Now(
                        new Figure(
                                latestFirst.get(0).startsOn(),
                                latestFirst.get(0).value()),
                        latestFirst.stream()
                                .skip(1)
                                .map(reading -> new Told(reading.value()))
                                .toList()))
                .toList();
    }

    private List<ImportRow> imports(SeriesId id) {
        return em.createQuery("from SeriesImport i where i.seriesId = :id order by i.takenAt desc", SeriesImport.class)
                .setParameter("id", id)
                .setMaxResults(IMPORTS)
                .getResultStream()
                .map(taken -> new ImportRow(
                        taken.fileName(),
                        taken.sha256(),
                        taken.added(),
                        taken.corrected(),
                        taken.takenBy(),
                        taken.takenAt()))
                .toList();
    }
}
