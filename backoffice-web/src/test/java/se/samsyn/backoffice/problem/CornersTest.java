package se.samsyn.backoffice.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.GeoPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CornersTest {

    private static final String SQUARE =
            "55.500000, 13.200000\n55.501000,13.200000\n\n 55.501000, 13.202000\r\n55.500000, 13.202000";

    @Test
    void what_the_map_or_a_person_has_written_is_a_place_on_the_ground() {
        var outline = Objects.requireNonNull(Corners.read(SQUARE));

        assertThat(outline.corners()).hasSize(4).startsWith(new GeoPoint(55.5, 13.2));
        assertThat(outline.hectares()).as("111 m by 126 m").isCloseTo(1.4, Offset.offset(0.02));
        assertThat(outline.holds(new GeoPoint(55.5005, 13.201))).isTrue();
        assertThat(outline.holds(new GeoPoint(55.5005, 13.2021))).isFalse();
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Corners.read(null)).isNull();
        assertThat(Corners.read(" \n ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"55.5, 13.2\ntorget\n55.6, 13.2", "95.5, 13.2\n55.5, 13.3\n55.6, 13.2", "55,5 13,2"})
    void a_line_that_is_no_corner_is_named(String typed) {
        refused("AssessmentRule.CORNER_UNREADABLE", typed);
    }

    @Test
    void what_encloses_nothing_is_no_place() {
        refused("PlaceRule.BOUNDARY_TOO_FEW_CORNERS", "55.5, 13.2\n55.6, 13.2\n55.5, 13.2");
        refused("PlaceRule.BOUNDARY_CROSSES_ITSELF", "55.5, 13.2\n55.6, 13.3\n55.6, 13.2\n55.5, 13.3");
    }

    private static void refused(String key, String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Corners.read(typed))
                .extracting(RuleBroken::key)
                .isEqualTo(key);
    }
}
