package se.samsyn.statistics;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.CsvText;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How series come to be, and files of figures are taken in for them. */
@UseCase
public class SeriesKeeping {

    @Inject
    AllSeries all;

    @Inject
    AreaQueries areas;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Begins a series of the own party.
     *
     * @throws RuleBroken if something is missing or too long, or there is no such area
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public SeriesId begin(SeriesOutline outline, Visibility visibility) {
        if (outline.area() != null
                && areas.counted().stream().noneMatch(row -> row.code().equals(outline.area()))) {
            throw new RuleBroken(SeriesRule.UNKNOWN_AREA);
        }
        var series = Series.begin(outline, new Owner(current.party(), current.unit()), visibility);
        all.add(series);
        return series.id();
    }

    /**
     * Lets the other party see a series of the own one.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public void share(SeriesId id) {
        own(all.get(id)).share();
    }

    /**
     * Takes a file in: all its rows of the series' area, or none. The same file again changes nothing; a figure that
     * reads otherwise than before corrects it, and both are kept. What the file does not name stays.
     *
     * @param fileName as it was called; its end is left out where it is long
     * @param period any day of the one that a file is of which does not tell; null if it does
     * @throws NotFound if there is no such series, or none for this actor
     * @throws RuleBroken if it is the other party's
     */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public SeriesChange take(SeriesId id, String fileName, @Nullable LocalDate period, byte[] content) {
        var series = own(all.getAlone(id));
        var known = all.readings(id);
        var change = SeriesChange.of(all.read(series, period, content), known);
        var sha256 = CsvText.sha256(content);
        if (change.isTakable() && (!change.lines().isEmpty() || !all.knows(id, sha256))) {
            var taken = new SeriesImport(
                    id,
                    fileName,
                    sha256,
                    (int) change.added(),
                    (int) change.corrected(),
                    current.actor(),
                    clock.instant());
            all.add(taken);
            for (var line : change.lines()) {
                var before = known.get(line.on());
                var edition = before == null ? 1 : before.edition() + 1;
                all.add(new Reading(id, new Figure(line.on(), line.after()), edition, taken.id()));
            }
        }
        return change;
    }

    private Series own(Series series) {
        if (series.owner().party() != current.party()) {
            throw new RuleBroken(SeriesRule.NOT_YOURS);
        }
        return series;
    }
}
