package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapsforge.core.model.Tile;

class SchematicMapTest {

    private final SchematicMap map = new SchematicMap(SchematicMap.text());

    /** Latitude and longitude of the places that demonstrations and tests speak of. */
    private static final Map<String, double[]> PLACES = Map.ofEntries(
            Map.entry("Svedala", new double[] {55.50788, 13.23515}),
            Map.entry("Bara", new double[] {55.58155, 13.17862}),
            Map.entry("Klågerup", new double[] {55.59416, 13.24574}),
            Map.entry("Holmeja", new double[] {55.55685, 13.28200}),
            Map.entry("Sjödiken", new double[] {55.5280, 13.2230}),
            Map.entry("Torup", new double[] {55.5620, 13.2050}),
            Map.entry("Börringe", new double[] {55.4790, 13.3450}),
            Map.entry("Malmö Airport", new double[] {55.5363, 13.3762}),
            Map.entry("Hyby", new double[] {55.5750, 13.2650}),
            Map.entry("Skabersjö", new double[] {55.5530, 13.1560}));

    @Test
    void everyPlaceLiesInsideTheBorder() {
        var border = new Path2D.Double();
        var positions = map.border();
        border.moveTo(positions.get(0).longitude, positions.get(0).latitude);
        positions.forEach(position -> border.lineTo(position.longitude, position.latitude));

        assertThat(PLACES).allSatisfy((name, at) -> {
            assertThat(border.contains(at[1], at[0])).as(name).isTrue();
            assertThat(map.names()).contains(name);
        });
        assertThat(border.contains(13.00, 55.605)).as("Malmö").isFalse();
    }

    @Test
    void theBorderLiesInsideTheBounds() {
        assertThat(map.border())
                .allMatch(position -> SchematicMap.BOUNDS.contains(position.latitude, position.longitude));
    }

    @Test
    void theStreetsThatPeopleNameAreThere() {
        assertThat(map.names())
                .contains("Storgatan", "Malmövägen", "Lundavägen", "Järnvägsgatan", "Bankgatan", "Kyrkogatan")
                .contains("Roslättsvägen", "Hyltarpsvägen", "Norra Lindholmsvägen", "Södra Sturupsvägen")
                .contains("Ekhagsvägen", "Floraparken", "Ågatan", "Joachim Becks gata", "Svedala station")
                .contains("Yddingesjön", "Fjällfotasjön", "Börringesjön", "Havgårdssjön");
    }

    @Test
    void aTileHoldsOnlyWhatIsNearIt() {
        int zoom = 15;
        var town = new Tile(TileAddress.column(13.23515, zoom), TileAddress.row(55.50788, zoom), (byte) zoom, 256);
        var wood = new Tile(TileAddress.column(13.33, zoom), TileAddress.row(55.54, zoom), (byte) zoom, 256);

        assertThat(map.readMapData(town).ways).hasSizeGreaterThan(30);
        assertThat(map.readMapData(wood).ways).hasSizeLessThan(10);
    }

    @Test
    void aFaultInTheTextIsFoundByItsLine() {
        assertThatThrownBy(() -> new SchematicMap("degrees\nline highway=primary\n  55.5,13.2 55.6\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("55.6");
        assertThatThrownBy(() -> new SchematicMap("circle natural=water\n  55.5,13.2\n"))
                .hasMessageContaining("circle");
    }

    @Test
    void sideStreetsAreLedOnToTheRoadTheyMeet() {
        var drawing = SchematicReader.read(
                """
                metres 55.5 13.2
                line highway=tertiary
                  -330,-500  -330,500
                quarter 1 0
                  -300,200  300,200  300,-200  -300,-200
                """);
        var street = drawing.ways().get(1).latLongs[0];
        var road = drawing.ways().get(0).latLongs[0][0];

        assertThat(street[0].longitude).isEqualTo(road.longitude, org.assertj.core.data.Offset.offset(1e-9));
    }
}
