package se.samsyn.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a file of places says, in either form, and what of it is wrong on which line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceFileTest {

    @Test
    void a_table_from_excel_has_a_byte_order_mark_and_decimal_commas() {
        var rows = read("adresser-tm.csv", CoordinateSystem.SWEREF99_TM);

        assertThat(rows.refused()).isEmpty();
        assertThat(rows.taken())
                .extracting(PlaceRow::line, PlaceRow::label, PlaceRow::kind)
                .containsExactly(
                        tuple(2, "Provgatan 1, Svedala", PlaceKind.ADDRESS),
                        tuple(3, "Provgatan; norra 2 B, Svedala", PlaceKind.ADDRESS));
        assertThat(rows.taken()).allSatisfy(row -> assertThat(row.point().distanceTo(new GeoPoint(55.508908, 13.23711)))
                .isLessThan(0.2));
    }

    @Test
    void places_have_a_kind_and_columns_that_nobody_reads() {
        assertThat(read("platser.csv", CoordinateSystem.WGS84).taken())
                .containsExactly(
                        new PlaceRow(2, "Provskolan", "Svedala", PlaceKind.PLACE, new GeoPoint(55.508908, 13.23711)),
                        new PlaceRow(3, "Provparken", "Bara", PlaceKind.GREEN, new GeoPoint(55.58155, 13.17862)));
    }

    @Test
    void each_wrong_row_is_told_by_its_line() {
        assertThat(read("platser-fel.csv", CoordinateSystem.WGS84).refused())
                .containsExactly(
                        new RefusedRow(3, PlaceFault.NAME, ""),
                        new RefusedRow(5, PlaceFault.LOCALITY, "Provbadet"),
                        new RefusedRow(6, PlaceFault.KIND, "torn"),
                        new RefusedRow(7, PlaceFault.POINT, "Provbryggan, Svedala"),
                        new RefusedRow(8, PlaceFault.POINT, "Provkiosken, Svedala"),
                        new RefusedRow(9, PlaceFault.FIELDS, "Provstenen"));
    }

    @Test
    void geojson_tells_the_same_and_its_line() {
        var rows = read("platser.geojson", CoordinateSystem.SWEREF99_13_30);

        assertThat(rows.taken()).extracting(PlaceRow::label).containsExactly("Provgatan 1, Svedala");
        assertThat(rows.refused())
                .containsExactly(
                        new RefusedRow(6, PlaceFault.SWAPPED, "Provtorget, Svedala"),
                        new RefusedRow(7, PlaceFault.POINT, "Provvägen, Svedala"),
                        new RefusedRow(8, PlaceFault.NAME, ""));
    }

    @Test
    void a_file_that_is_none_says_why() {
        assertThat(refusal("")).isEqualTo(new RefusedRow(1, PlaceFault.HEADER, ""));
        assertThat(refusal("namn,ort,typ,lat,lon"))
                .isEqualTo(new RefusedRow(1, PlaceFault.HEADER, "namn,ort,typ,lat,lon"));
        assertThat(refusal("namn;ort;typ;lat;lon\n\n")).isEqualTo(new RefusedRow(1, PlaceFault.EMPTY, ""));
        assertThat(refusal("{\"type\": \"Feature\"}")).isEqualTo(new RefusedRow(1, PlaceFault.GEOJSON, "features"));
        assertThat(refusal("{\"features\": [\n{\"properties\": ")).isEqualTo(new RefusedRow(2, PlaceFault.GEOJSON, ""));
        assertThat(refusal("{\"features\": []}")).isEqualTo(new RefusedRow(1, PlaceFault.EMPTY, ""));
    }

    @Test
    void a_file_in_the_letters_of_old_windows_is_told_by_the_line_with_the_first_of_them() {
        var bytes = "namn;ort;typ;lat;lon\nLåset;Svedala;plats;55.5;13.2\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PlaceImporting.read(bytes, CoordinateSystem.WGS84).refused())
                .containsExactly(new RefusedRow(2, PlaceFault.ENCODING, ""));
    }

    @Test
    void there_is_an_end_to_how_much_is_read() {
        var file = "namn;ort;typ;lat;lon\n" + "A;B;plats;55.5;13.2\n".repeat(PlaceRows.MOST + 1);

        assertThat(refusal(file).fault()).isEqualTo(PlaceFault.TOO_MANY_ROWS);
    }

    private static RefusedRow refusal(String text) {
        var refused = PlaceImporting.read(text.getBytes(StandardCharsets.UTF_8), CoordinateSystem.WGS84)
                .refused();
        assertThat(refused).hasSize(1);
        return refused.get(0);
    }

    private static PlaceRows read(String file, CoordinateSystem system) {
        try (var in = PlaceFileTest.class.getResourceAsStream(file)) {
            return PlaceImporting.read(Objects.requireNonNull(in, file).readAllBytes(), system);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
