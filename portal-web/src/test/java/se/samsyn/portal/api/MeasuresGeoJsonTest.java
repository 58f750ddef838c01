package se.samsyn.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.measure.MeasureMap;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.place.GeoPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuresGeoJsonTest {

    private final MeasureMap map = new MeasureMap(
            List.of(new MeasureMap.Pin(
                    new GeoPoint(55.50788123, 13.2), "ljus", "Ljus i \"tunneln\"", MeasureStatus.RUNNING, true, true)),
            List.of(new MeasureMap.Cluster(new GeoPoint(55.6, 13.3), 12)),
            3,
            4);

    @Test
    void a_pin_names_its_page_and_lies_east_before_north() {
        var pin = MeasuresGeoJson.write(map, null).getJsonArray("features").getJsonObject(0);

        assertThat(pin.getJsonObject("geometry").getJsonArray("coordinates")).hasToString("[13.2,55.507881]");
        assertThat(pin.getJsonObject("properties"))
                .hasToString(
                        "{\"slug\":\"ljus\",\"title\":\"Ljus i \\\"tunneln\\\"\",\"status\":\"pagar\",\"by\":[\"kommun\",\"polis\"]}");
    }

    @Test
    void a_cluster_has_a_count_and_nothing_else() {
        var cluster = MeasuresGeoJson.write(map, null).getJsonArray("features").getJsonObject(1);

        assertThat(cluster.getJsonObject("properties")).hasToString("{\"count\":12}");
    }

    @Test
    void with_what_is_left_out_it_adds_up_to_the_list() {
        var json = MeasuresGeoJson.write(map, null);

        assertThat(json.getInt("unplaced")).isEqualTo(3);
        assertThat(json.getInt("outside")).isEqualTo(4);
        assertThat(json.getInt("total")).isEqualTo(1 + 12 + 3 + 4);
        assertThat(json).doesNotContainKey("demo");
    }

    @Test
    void invented_data_say_so() {
        assertThat(MeasuresGeoJson.write(map, "DEMO").getString("demo")).isEqualTo("DEMO");
    }
}
