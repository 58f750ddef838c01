package se.samsyn.place;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import se.samsyn.kernel.CsvText;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * How addresses and names of places come in from the municipality's own register, as a table ({@link PlaceCsv}) or as
 * GeoJSON ({@link PlaceGeoJson}). All rows or none; the same file twice changes nothing (domain.md 5.6).
 */
@UseCase
public class PlaceImporting {

    /**
     * What came of a file.
     *
     * @param added names that were not known
     * @param moved names whose point or kind is another now
     * @param same names that were known just so
     * @param refused the rows that kept it from being taken in, in their order; then nothing was
     */
    public record Outcome(int added, int moved, int same, List<RefusedRow> refused) implements Serializable {

        public Outcome {
            refused = List.copyOf(refused);
        }

        static Outcome no(List<RefusedRow> refused) {
            return new Outcome(0, 0, 0, refused);
        }

        public boolean isTaken() {
            return refused.isEmpty();
        }
    }

    @Inject
    Places places;

    @Inject
    Areas areas;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Takes a file in. What it does not name stays: a register of addresses knows no lakes.
     *
     * @param fileName as it was called; its end is left out where it is long
     * @param source where the file comes from, in words
     * @throws RuleBroken if it is not said where the file comes from
     */
    @Allows(Permission.MANAGE_PLACES)
    public Outcome take(String fileName, String source, CoordinateSystem system, byte[] content) {
        if (source.isBlank() || source.length() > PlaceImport.SOURCE_MAX) {
            throw new RuleBroken(PlaceRule.SOURCE_NEEDED, PlaceImport.SOURCE_MAX);
        }
        var rows = read(content, system);
        if (!rows.refused().isEmpty()) {
            return Outcome.no(rows.refused());
        }
        var refused = judge(rows.taken());
        return refused.isEmpty() ? take(rows.taken(), fileName, source.strip(), content) : Outcome.no(refused);
    }

    private Outcome take(List<PlaceRow> rows, String fileName, String source, byte[] content) {
        int added = 0;
        int moved = 0;
        for (var row : rows) {
            var known = places.named(row.name(), row.locality());
            if (known.isEmpty()) {
                places.add(PlaceName.of(row));
                added++;
            } else if (known.get().follow(row)) {
                moved++;
            }
        }
        var sha256 = CsvText.sha256(content);
        if (added + moved > 0 || !places.knows(sha256)) {
            var name = fileName.substring(0, Math.min(fileName.length(), PlaceImport.FILE_NAME_MAX));
            places.add(new PlaceImport(name, source, sha256, added, moved, current.actor(), clock.instant()));
        }
        return new Outcome(added, moved, rows.size() - added - moved, List.of());
    }

    /** What only the whole file and the map can tell: rows for the same place, and points outside. */
    private List<RefusedRow> judge(List<PlaceRow> rows) {
        var refused = new ArrayList<RefusedRow>();
        var municipality = areas.municipality();
        var lines = new HashMap<String, Integer>();
        for (var row : rows) {
            if (lines.putIfAbsent(row.label().toLowerCase(Locale.ROOT), row.line()) != null) {
                refused.add(new RefusedRow(row.line(), PlaceFault.TWICE, row.label()));
            } else if (!municipality.contains(row.point())) {
                refused.add(new RefusedRow(row.line(), PlaceFault.OUTSIDE, row.label()));
            }
        }
        return refused;
    }

    /** Reads a file; which of the two it is, its first sign tells. */
    static PlaceRows read(byte[] content, CoordinateSystem system) {
        var rows = new PlaceRows(system);
        var file = CsvText.of(content);
        if (!file.isReadable()) {
            rows.refuse(file.faultyLine(), PlaceFault.ENCODING, "");
            return rows;
        }
        var bare = file.text();
        if (bare.stripLeading().startsWith("{")) {
            PlaceGeoJson.read(bare, rows);
        } else {
            PlaceCsv.read(bare, rows);
        }
        if (rows.taken().isEmpty() && rows.refused().isEmpty()) {
            rows.refuse(1, PlaceFault.EMPTY, "");
        }
        return rows;
    }
}
