package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AreaTest {

    private static final GeoPoint SOUTH_WEST = new GeoPoint(55.4, 13.1);
    private static final GeoPoint SOUTH_EAST = new GeoPoint(55.4, 13.4);
    private static final GeoPoint NORTH_EAST = new GeoPoint(55.6, 13.4);
    private static final GeoPoint NORTH_WEST = new GeoPoint(55.6, 13.1);

    private final Area area =
            Area.draw("TEST", "Test", AreaKind.STATISTICAL, List.of(SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST));

    @Test
    void a_redrawn_boundary_decides_what_lies_inside() {
        var point = new GeoPoint(55.55, 13.35);
        assertThat(area.contains(point)).isTrue();

        area.redraw(List.of(SOUTH_WEST, SOUTH_EAST, NORTH_WEST));

        assertThat(area.contains(point)).isFalse();
        assertThat(area.bounds()).isEqualTo(new Bounds(55.4, 13.1, 55.6, 13.4));
    }

    @Test
    void a_line_that_crosses_itself_is_no_boundary() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> area.redraw(List.of(SOUTH_WEST, NORTH_EAST, SOUTH_EAST, NORTH_WEST)))
                .extracting(RuleBroken::key)
                .isEqualTo("PlaceRule.BOUNDARY_CROSSES_ITSELF");
        assertThat(area.contains(new GeoPoint(55.55, 13.35))).isTrue();
    }

    @Test
    void two_corners_enclose_nothing() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> area.redraw(List.of(SOUTH_WEST, NORTH_EAST)))
                .extracting(RuleBroken::key)
                .isEqualTo("PlaceRule.BOUNDARY_TOO_FEW_CORNERS");
    }
}
