package se.samsyn.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.place.GeoPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PointHeaderTest {

    @Test
    void latitude_comes_first() {
        assertThat(PointHeader.point("55.5079,13.2352")).contains(new GeoPoint(55.5079, 13.2352));
        assertThat(PointHeader.point("-33,-70.5")).contains(new GeoPoint(-33, -70.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "55.5079",
                "55.50791,13.2352",
                "91,13",
                "55,181",
                "55.5,13.2,1",
                "x,1",
                "1e1,13",
                "55.5, 13.2"
            })
    void what_is_no_point_or_too_exact_is_none(String sent) {
        assertThat(PointHeader.point(sent)).isEmpty();
    }
}
