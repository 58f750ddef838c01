package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The boundaries and places that an installation starts with fit together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SvedalaTest {

    private static final Pattern AREA =
            Pattern.compile("'([A-Z_]+)', '[^']+', '[A-Z]+', ST_GeomFromText\\('(POLYGON[^']+)'");
    private static final Pattern PLACE =
            Pattern.compile("\\('([^']+)', '([^']+)', '[A-Z]+', ST_GeomFromText\\('(POINT[^']+)'");

    private final Map<String, Geometry> areas = read(AREA, 1, 2);
    private final Map<String, Geometry> places = read(PLACE, 0, 3);

    @Test
    void the_statistical_areas_make_up_the_municipality() {
        var both = area("NORRA").union(area("TATORT_OVRIGT"));

        assertThat(both.symDifference(area("SVEDALA")).getArea()).isLessThan(1e-12);
        assertThat(area("NORRA").intersection(area("TATORT_OVRIGT")).getArea()).isLessThan(1e-12);
    }

    @Test
    void each_place_lies_in_the_municipality() {
        assertThat(places)
                .hasSizeGreaterThan(30)
                .allSatisfy((name, point) ->
                        assertThat(area("SVEDALA").contains(point)).as(name).isTrue());
    }

    @Test
    void the_towns_lie_in_their_statistical_area() {
        for (var north :
                new double[][] {{55.58155, 13.17862}, {55.59416, 13.24574}, {55.575, 13.265}, {55.553, 13.156}}) {
            assertThat(holds("NORRA", north[0], north[1])).isTrue();
        }
        for (var south :
                new double[][] {{55.50788, 13.23515}, {55.528, 13.223}, {55.55685, 13.282}, {55.479, 13.345}}) {
            assertThat(holds("TATORT_OVRIGT", south[0], south[1])).isTrue();
        }
    }

    @Test
    void a_pin_in_a_neighbouring_town_names_that_neighbour() {
        assertThat(holds("MALMO", 55.605, 13.0)).isTrue();
        assertThat(holds("STAFFANSTORP", 55.642, 13.206)).isTrue();
        assertThat(holds("LUND", 55.598, 13.400)).isTrue();
        assertThat(holds("SKURUP", 55.480, 13.500)).isTrue();
        assertThat(holds("TRELLEBORG", 55.437, 13.318)).isTrue();
        assertThat(holds("VELLINGE", 55.470, 13.020)).isTrue();
    }

    @Test
    void no_two_municipalities_overlap() {
        var names = areas.keySet().stream()
                .filter(name -> !name.equals("NORRA") && !name.equals("TATORT_OVRIGT"))
                .toList();
        for (var one : names) {
            for (var other : names) {
                if (!one.equals(other)) {
                    assertThat(area(one).intersection(area(other)).getArea())
                            .as(one + " and " + other)
                            .isLessThan(1e-12);
                }
            }
        }
    }

    private boolean holds(String area, double lat, double lon) {
        return area(area).contains(new GeoPoint(lat, lon).stored());
    }

    private Geometry area(String code) {
        return Objects.requireNonNull(areas.get(code), code);
    }

    private static Map<String, Geometry> read(Pattern pattern, int name, int shape) {
        try (var file = SvedalaTest.class.getResourceAsStream("/db/migration/V2_1__svedala.sql")) {
            var sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var shapes = new LinkedHashMap<String, Geometry>();
            for (var matcher = pattern.matcher(sql); matcher.find(); ) {
                shapes.put(matcher.group(name), new WKTReader().read(matcher.group(shape)));
            }
            return shapes;
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
