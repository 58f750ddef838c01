package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.place.GeoPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureMapTest {

    @Test
    void pins_clusters_unplaced_and_outside_are_together_the_list() {
        var square = new GeoPoint(55.508, 13.236);
        var map = new MeasureMap(
                List.of(new MeasureMap.Pin(square, "nya-lampor", "Nya lampor", MeasureStatus.RUNNING, true, false)),
                List.of(new MeasureMap.Cluster(square, 12), new MeasureMap.Cluster(square, 2)),
                4,
                3);

        assertThat(map.shown()).isEqualTo(15);
        assertThat(map.total()).isEqualTo(22);
    }
}
