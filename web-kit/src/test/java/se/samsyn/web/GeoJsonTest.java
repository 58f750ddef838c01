package se.samsyn.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.place.GeoPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeoJsonTest {

    private static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);

    @Test
    void a_circle_is_closed_and_each_of_its_corners_as_far_from_the_middle() {
        var ring = GeoJson.ring(SQUARE, 180, Json.createObjectBuilder().add("slug", "1"))
                .build()
                .getJsonObject("geometry")
                .getJsonArray("coordinates")
                .getJsonArray(0);

        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(ring.getValuesAs(JsonArray.class)).allSatisfy(corner -> assertThat(point(corner)
                        .distanceTo(SQUARE))
                .isEqualTo(180, within(1.0)));
    }

    private static GeoPoint point(JsonArray corner) {
        return new GeoPoint(
                corner.getJsonNumber(1).doubleValue(), corner.getJsonNumber(0).doubleValue());
    }
}
