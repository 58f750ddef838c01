package se.samsyn.place;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Areas as pages and other features ask for them. */
@ReadModel
public class AreaQueries {

    /** An area to choose or show. */
    public record Row(String code, String name) implements Serializable {}

    @Inject
    Areas areas;

    @Inject
    Places places;

    /** The statistical areas, by name: for filters and public counts. */
    @Allows(Permission.ANYONE)
    public List<Row> statistical() {
        return areas.of(AreaKind.STATISTICAL).stream().map(AreaQueries::row).toList();
    }

    /** The municipality and then its statistical areas: what figures can be of. */
    @Allows(Permission.ANYONE)
    public List<Row> counted() {
        return Stream.concat(Stream.of(areas.municipality()), areas.of(AreaKind.STATISTICAL).stream())
                .map(AreaQueries::row)
                .toList();
    }

    /** The statistical area that holds a point; empty outside the municipality. */
    @Allows(Permission.ANYONE)
    public Optional<Row> at(GeoPoint point) {
        return areas.statistical(point).map(AreaQueries::row);
    }

    /** The boundaries of those statistical areas that have one of these codes, by code. */
    @Allows(Permission.ANYONE)
    public Map<String, Outline> outlines(Collection<String> codes) {
        return areas.of(AreaKind.STATISTICAL).stream()
                .filter(area -> codes.contains(area.code()))
                .collect(Collectors.toMap(Area::code, Area::outline));
    }

    /** What a map has to show for the whole municipality to be seen. */
    @Allows(Permission.ANYONE)
    public Bounds municipality() {
        return areas.municipality().bounds();
    }

    /**
     * Where a map opens on which somebody looks for their street: the town that the municipality is named after, or the
     * municipality's middle if there is none.
     */
    @Allows(Permission.ANYONE)
    public GeoPoint town() {
        var municipality = areas.municipality();
        return places.named(municipality.name(), municipality.name())
                .map(PlaceName::point)
                .orElseGet(() -> municipality.bounds().middle());
    }

    /**
     * The statistical area of a point that must lie in the municipality.
     *
     * @throws RuleBroken if it lies outside, with the neighbour's name where it is known
     */
    @Allows(Permission.ANYONE)
    public Row require(GeoPoint point) {
        return at(point).orElseThrow(() -> outside(point));
    }

    private RuleBroken outside(GeoPoint point) {
        var municipality = areas.municipality().name();
        return areas.holding(point, AreaKind.NEIGHBOUR).stream()
                .findFirst()
                .map(neighbour -> new RuleBroken(PlaceRule.OUTSIDE_MUNICIPALITY, neighbour.name(), municipality))
                .orElseGet(() -> new RuleBroken(PlaceRule.FAR_OUTSIDE, municipality));
    }

    private static Row row(Area area) {
        return new Row(area.code(), area.name());
    }
}
