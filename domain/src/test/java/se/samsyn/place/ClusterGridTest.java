package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterGridTest {

    private static final Bounds SVEDALA = new Bounds(55.445, 13.105, 55.622, 13.455);

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 5, 10, 12, 14, 17, 20, 99})
    void the_grid_covers_the_map_with_a_bounded_number_of_cells(int zoom) {
        var grid = ClusterGrid.of(SVEDALA, zoom);

        assertThat(grid.west()).isLessThanOrEqualTo(SVEDALA.west());
        assertThat(grid.south()).isLessThanOrEqualTo(SVEDALA.south());
        assertThat(grid.east()).isGreaterThanOrEqualTo(SVEDALA.east());
        assertThat(grid.north()).isGreaterThanOrEqualTo(SVEDALA.north());
        assertThat((grid.east() - grid.west()) / grid.cellLon()).isLessThan(ClusterGrid.CELLS_MAX + 2);
        assertThat((grid.north() - grid.south()) / grid.cellLat()).isLessThan(ClusterGrid.CELLS_MAX + 2);
    }

    @Test
    void cells_stay_where_they_are_while_the_map_is_dragged() {
        var grid = ClusterGrid.of(SVEDALA, 12);
        var dragged = ClusterGrid.of(new Bounds(55.447, 13.111, 55.624, 13.461), 12);

        assertThat(dragged.cellLon()).isEqualTo(grid.cellLon());
        var cells = (dragged.west() - grid.west()) / grid.cellLon();
        assertThat(cells).isCloseTo(Math.rint(cells), within(1e-9));
    }

    @Test
    void cells_become_half_as_wide_with_each_zoom() {
        var small = new Bounds(55.505, 13.230, 55.510, 13.240);

        assertThat(ClusterGrid.of(small, 15).cellLon())
                .isEqualTo(ClusterGrid.of(small, 14).cellLon() / 2);
    }

    @Test
    void what_is_no_box_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterGrid.of(new Bounds(56, 13, 55, 14), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterGrid.of(new Bounds(Double.NaN, 13, 55, 14), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterGrid.of(new Bounds(55, 13, 56, 1e300), 10));
    }

    @Test
    void the_polygon_is_closed_and_has_longitude_first() {
        var grid = ClusterGrid.of(new Bounds(55, 13, 55, 13), 0);

        assertThat(grid.polygon())
                .isEqualTo("POLYGON((-0.00000010 50.62499990,89.99999990 50.62499990,89.99999990 101.24999990,"
                        + "-0.00000010 101.24999990,-0.00000010 50.62499990))");
    }
}
