package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlatGroundTest {

    private static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);
    private static final GeoPoint CHURCH = new GeoPoint(55.5412, 13.3921);

    @Test
    void distances_on_it_are_those_on_the_ground() {
        var ground = FlatGround.around(SQUARE);

        var metres = Math.hypot(ground.east(CHURCH) - ground.east(SQUARE), ground.north(CHURCH) - ground.north(SQUARE));

        assertThat(metres).isEqualTo(SQUARE.distanceTo(CHURCH), within(0.005 * metres));
    }

    @Test
    void a_point_comes_back_as_it_was() {
        var ground = FlatGround.around(CHURCH);

        assertThat(ground.point(ground.east(SQUARE), ground.north(SQUARE)).distanceTo(SQUARE))
                .isLessThan(0.01);
        assertThat(ground).isEqualTo(FlatGround.around(SQUARE));
    }

    @Test
    void a_circle_is_closed_and_each_of_its_corners_as_far_from_the_middle() {
        var corners = FlatGround.around(SQUARE).circle(SQUARE, 180);

        assertThat(corners.get(0)).isEqualTo(corners.get(corners.size() - 1));
        assertThat(corners)
                .allSatisfy(corner -> assertThat(corner.distanceTo(SQUARE)).isEqualTo(180, within(1.0)));
    }
}
