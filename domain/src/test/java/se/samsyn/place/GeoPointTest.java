package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeoPointTest {

    private static final GeoPoint SVEDALA = new GeoPoint(55.50788, 13.23515);
    private static final GeoPoint BARA = new GeoPoint(55.58155, 13.17862);

    @Test
    void what_is_no_point_on_earth_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Double.NaN, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(55, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(90.1, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(55, -180.1));
    }

    @Test
    void x_is_longitude_in_the_database() {
        assertThat(SVEDALA.stored().getX()).isEqualTo(13.23515);
        assertThat(SVEDALA.stored().getSRID()).isEqualTo(4326);
        assertThat(GeoPoint.of(SVEDALA.stored())).isEqualTo(SVEDALA);
    }

    @Test
    void the_distance_is_in_metres() {
        // by their SWEREF 99 TM coordinates (domain.md 7.1): 8,289 m north and 3,355 m west
        assertThat(SVEDALA.distanceTo(BARA)).isCloseTo(8_940, within(40.0));
        assertThat(SVEDALA.distanceTo(SVEDALA)).isZero();
    }

    @Test
    void for_the_public_a_point_is_moved_but_not_far() {
        var coarse = SVEDALA.coarse();

        assertThat(coarse).isEqualTo(new GeoPoint(55.508, 13.235));
        assertThat(new GeoPoint(55.50849, 13.23549).coarse()).isEqualTo(coarse);
        assertThat(new GeoPoint(55.5085 - 1e-7, 13.2355 - 1e-7).distanceTo(coarse))
                .isBetween(50.0, 65.0);
    }

    @Test
    void the_box_holds_everything_within_the_distance() {
        var box = SVEDALA.boxAround(250).getEnvelopeInternal();

        assertThat(SVEDALA.distanceTo(new GeoPoint(SVEDALA.lat(), box.getMaxX())))
                .isCloseTo(250, within(1.0));
        assertThat(SVEDALA.distanceTo(new GeoPoint(box.getMinY(), SVEDALA.lon())))
                .isCloseTo(250, within(1.0));
    }
}
