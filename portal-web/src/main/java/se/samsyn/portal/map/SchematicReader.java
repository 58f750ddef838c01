package se.samsyn.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Tag;
import org.mapsforge.map.datastore.PointOfInterest;
import org.mapsforge.map.datastore.Way;

/** Reads the text in which the schematic map is drawn; the text's own head says how it is written. */
final class SchematicReader {

    private static final byte GROUND_LAYER = 5;
    private static final double METRES_PER_DEGREE = 111_320;

    /** Metres that a side street is led on to meet a road. */
    private static final double REACH = 75;

    private static final Set<String> ROADS = Set.of("primary", "secondary", "tertiary", "residential");
    private static final List<Tag> SIDE_STREET = List.of(new Tag("highway", "residential"));

    private final List<Way> ways = new ArrayList<>();
    private final List<PointOfInterest> points = new ArrayList<>();

    /** Where metres are counted from; null while positions are degrees. */
    private @Nullable LatLong origin;

    private String heading = "";
    private final List<LatLong> positions = new ArrayList<>();

    private SchematicReader() {}

    /** What the text shows, in its order. */
    record Drawing(List<Way> ways, List<PointOfInterest> points) {}

    /** @throws IllegalArgumentException naming the line, if the text is not written as its head says */
    static Drawing read(String text) {
        var reader = new SchematicReader();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reader.line(lines.get(i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        reader.finish();
        return new Drawing(List.copyOf(reader.ways), List.copyOf(reader.points));
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith(" ")) {
            for (var position : line.strip().split("\\s+", -1)) {
                positions.add(position(position));
            }
            return;
        }
        finish();
        var words = line.split("\\s+", -1);
        switch (words[0]) {
            case "degrees" -> origin = null;
            case "metres" -> origin = new LatLong(number(words[1]), number(words[2]));
            default -> heading = line;
        }
    }

    private LatLong position(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no position: " + text);
        }
        double first = number(parts[0]);
        double second = number(parts[1]);
        if (origin == null) {
            return new LatLong(first, second);
        }
        double metresPerDegreeEast = METRES_PER_DEGREE * Math.cos(Math.toRadians(origin.latitude));
        return new LatLong(
                origin.latitude + second / METRES_PER_DEGREE, origin.longitude + first / metresPerDegreeEast);
    }

    private static double number(String text) {
        return Double.parseDouble(text); // a NumberFormatException is an IllegalArgumentException
    }

    /** Adds what the last heading and the positions under it describe. */
    private void finish() {
        if (heading.isEmpty()) {
            return;
        }
        var parts = heading.split("\\s+", 2);
        var rest = parts.length == 2 ? parts[1] : "";
        switch (parts[0]) {
            case "point" -> points.add(new PointOfInterest(GROUND_LAYER, tags(rest), only(positions)));
            case "line" -> addWay(tags(rest), List.copyOf(positions));
            case "curve" -> addWay(tags(rest), Curves.open(positions));
            case "area" -> {
                positions.add(positions.get(0));
                addWay(tags(rest), List.copyOf(positions));
            }
            case "round" -> addWay(tags(rest), Curves.closed(positions));
            case "quarter" -> {
                var counts = rest.split("\\s+", -1);
                var quarter = new Quarter(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]), positions);
                quarter.streets(this::road).forEach(street -> addWay(SIDE_STREET, street));
            }
            default -> throw new IllegalArgumentException("unknown word before this line: " + parts[0]);
        }
        heading = "";
        positions.clear();
    }

    /**
     * The first road that a side street meets on its way from one position past the next, or the latter if it meets
     * none.
     */
    private LatLong road(LatLong from, LatLong to) {
        double first = 1 + REACH / metres(from, to);
        boolean met = false;
        for (var way : ways) {
            if (way.tags.stream().noneMatch(tag -> "highway".equals(tag.key) && ROADS.contains(tag.value))) {
                continue;
            }
            var line = way.latLongs[0];
            for (int i = 1; i < line.length; i++) {
                double share = crossing(from, to, line[i - 1], line[i]);
                if (share > 0 && share < first) {
                    first = share;
                    met = true;
                }
            }
        }
        return met ? along(from, to, first) : to;
    }

    /**
     * Where the straight line through two positions meets a piece of road, as a share of the way; negative if it does
     * not.
     */
    private static double crossing(LatLong from, LatLong to, LatLong start, LatLong end) {
        double east = to.longitude - from.longitude;
        double north = to.latitude - from.latitude;
        double roadEast = end.longitude - start.longitude;
        double roadNorth = end.latitude - start.latitude;
        double turn = east * roadNorth - north * roadEast;
        if (turn == 0) {
            return -1;
        }
        double toEast = start.longitude - from.longitude;
        double toNorth = start.latitude - from.latitude;
        double onRoad = (toEast * north - toNorth * east) / turn;
        return onRoad < 0 || onRoad > 1 ? -1 : (toEast * roadNorth - toNorth * roadEast) / turn;
    }

    private static LatLong along(LatLong from, LatLong to, double share) {
        return new LatLong(
                from.latitude + (to.latitude - from.latitude) * share,
                from.longitude + (to.longitude - from.longitude) * share);
    }

    private static double metres(LatLong one, LatLong other) {
        double east = (one.longitude - other.longitude) * Math.cos(Math.toRadians(one.latitude));
        return Math.hypot(east, one.latitude - other.latitude) * METRES_PER_DEGREE;
    }

    private static LatLong only(List<LatLong> positions) {
        if (positions.size() != 1) {
            throw new IllegalArgumentException("a point has one position, not " + positions.size());
        }
        return positions.get(0);
    }

    private void addWay(List<Tag> tags, List<LatLong> positions) {
        if (positions.size() < 2) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a line has two positions or more: %s", tags));
        }
        ways.add(new Way(GROUND_LAYER, tags, new LatLong[][] {positions.toArray(LatLong[]::new)}, null));
    }

    private static List<Tag> tags(String text) {
        var tags = new ArrayList<Tag>();
        for (var pair : text.split(";", -1)) {
            var parts = pair.strip().split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("no tag: " + pair);
            }
            tags.add(new Tag(parts[0], parts[1]));
        }
        return List.copyOf(tags);
    }
}
