package se.samsyn.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.place.Bounds;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MapViewTest {

    @Test
    void reads_west_south_east_north() {
        assertThat(MapView.parse("13.1,55.4,13.5, 55.6", "12"))
                .isEqualTo(new MapView(new Bounds(55.4, 13.1, 55.6, 13.5), 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|12",
                "13.1,55.4,13.5|12",
                "13.1,55.4,13.5,55.6,1|12",
                "13.5,55.4,13.1,55.6|12",
                "13.1,55.6,13.5,55.4|12",
                "-181,55.4,13.5,55.6|12",
                "13.1,55.4,13.5,91|12",
                "NaN,55.4,13.5,55.6|12",
                "1e1,55.4,13.5,55.6|12",
                "13.1,55.4,13.5,55.6|-",
                "13.1,55.4,13.5,55.6|23",
                "13.1,55.4,13.5,55.6|twelve"
            })
    void refuses_what_is_no_map(String bbox, String zoom) {
        assertThatIllegalArgumentException().isThrownBy(() -> MapView.parse(bbox, zoom));
    }
}
