package se.samsyn.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasureMap;
import se.samsyn.web.GeoJson;

/**
 * Measures on a map as GeoJSON (RFC 7946). Besides the features it tells what they leave out: {@code unplaced} has no
 * point, {@code outside} lies outside of the map; all three together are {@code total}, as many as the list has.
 */
final class MeasuresGeoJson {

    private MeasuresGeoJson() {}

    /** @param demo the words that say that everything is invented; null when it is not */
    static JsonObject write(MeasureMap map, @Nullable String demo) {
        var features = Json.createArrayBuilder();
        map.pins()
                .forEach(pin -> features.add(GeoJson.feature(
                        pin.point(),
                        Json.createObjectBuilder()
                                .add("slug", pin.slug())
                                .add("title", pin.title())
                                .add("status", pin.status().word())
                                .add("by", by(pin)))));
        map.clusters()
                .forEach(cluster -> features.add(GeoJson.feature(
                        cluster.point(), Json.createObjectBuilder().add("count", cluster.count()))));
        var collection = Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .add("unplaced", map.unplaced())
                .add("outside", map.outside())
                .add("total", map.total());
        if (demo != null) {
            collection.add("demo", demo);
        }
        return collection.build();
    }

    private static JsonArrayBuilder by(MeasureMap.Pin pin) {
        var by = Json.createArrayBuilder();
        if (pin.municipalityActs()) {
            by.add("kommun");
        }
        if (pin.policeActs()) {
            by.add("polis");
        }
        return by;
    }
}
