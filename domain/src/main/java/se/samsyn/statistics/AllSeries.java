package se.samsyn.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Sight;

/** All series with their figures. What the actor may not see is not found. */
@Repository
class AllSeries {

    /** Hundreds of years of months. */
    private static final int READINGS_MAX = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    AreaQueries areas;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void add(Object part) {
        em.persist(part);
    }

    /**
     * The series with this id.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    Series get(SeriesId id) {
        return seen(em.find(Series.class, id), id);
    }

    /** The same; who takes a file in for it at the same moment waits. */
    Series getAlone(SeriesId id) {
        return seen(em.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private Series seen(@Nullable Series series, SeriesId id) {
        return Optional.ofNullable(series)
                .filter(found -> Sight.of(current).sees(found.owner(), found.visibility()))
                .orElseThrow(() -> new NotFound(Series.class, id));
    }

    /** Whether a file with this hash was taken in for it. */
    boolean knows(SeriesId id, String sha256) {
        return em.createQuery(
                                "select count(i) from SeriesImport i where i.seriesId = :id and i.sha256 = :sha256",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }

    /** The readings that hold, by period. */
    Map<LocalDate, Reading> readings(SeriesId id) {
        var readings = new TreeMap<LocalDate, Reading>();
        editions(List.of(id), LocalDate.EPOCH.minusYears(100))
                .forEach(reading -> readings.put(reading.startsOn(), reading));
        return readings;
    }

    /** All readings of some series from a day on, corrected ones too; by period, and what holds last. */
    List<Reading> editions(Collection<SeriesId> ids, LocalDate since) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "from Reading r where r.seriesId in :ids and r.startsOn >= :since"
                                        + " order by r.startsOn, r.edition",
                                Reading.class)
                        .setParameter("ids", ids)
                        .setParameter("since", since)
                        .setMaxResults(READINGS_MAX)
                        .getResultList();
    }

    /** What is read in a file for a series. */
    SeriesCsv read(Series series, @Nullable LocalDate period, byte[] content) {
        var outline = series.outline();
        var given = period == null ? null : outline.step().start(period);
        return new SeriesCsv(outline.step(), outline.measured(), labels(outline.area()), given, today()).read(content);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }

    /** What tables call an area: its name or code; of the municipality also {@code Svedala kommun} and its number. */
    private Set<String> labels(@Nullable String area) {
        var labels = new HashSet<String>();
        if (area == null) {
            return labels;
        }
        labels.add(area.toLowerCase(Locale.ROOT));
        areas.counted().stream().filter(row -> row.code().equals(area)).forEach(row -> {
            var name = row.name().toLowerCase(Locale.ROOT);
            labels.add(name);
            if (isMunicipality(row)) {
                labels.add(settings.municipalityCode());
                labels.add(name + " kommun");
                labels.add(name + "s kommun");
            }
        });
        return labels;
    }

    private boolean isMunicipality(AreaQueries.Row row) {
        return areas.counted().get(0).equals(row);
    }
}
