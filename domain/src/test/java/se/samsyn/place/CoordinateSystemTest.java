package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of domain.md 5.7, computed with another library than ours, and the municipality's own system. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinateSystemTest {

    @ParameterizedTest
    @CsvSource({
        "SWEREF99_TM, 6152836.42, 388668.60, 55.508908, 13.23711",
        "SWEREF99_TM, 6580743.01, 674571.87, 59.3293, 18.0686",
        "SWEREF99_13_30, 6153803.555, 133265.934, 55.50788, 13.23515",
        "WGS84, 55.508908, 13.23711, 55.508908, 13.23711",
    })
    void metres_and_degrees_are_the_same_place(
            CoordinateSystem system, double north, double east, double lat, double lon) {
        assertThat(system.point(north, east).distanceTo(new GeoPoint(lat, lon))).isLessThan(0.2);
    }

    @Test
    void metres_the_wrong_way_round_are_known() {
        assertThat(CoordinateSystem.SWEREF99_TM.isSwapped(388668.60, 6152836.42))
                .isTrue();
        assertThat(CoordinateSystem.SWEREF99_TM.isSwapped(6152836.42, 388668.60))
                .isFalse();
        assertThat(CoordinateSystem.WGS84.isSwapped(13.2, 55.5)).isFalse();
    }

    @Test
    void degrees_are_no_metres_and_metres_no_degrees() {
        assertThatIllegalArgumentException().isThrownBy(() -> CoordinateSystem.SWEREF99_TM.point(55.5, 13.2));
        assertThatIllegalArgumentException().isThrownBy(() -> CoordinateSystem.WGS84.point(6152836.42, 388668.60));
    }
}
