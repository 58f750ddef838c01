package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.CoordinateSystem;
import se.samsyn.place.PlaceImportQueries;
import se.samsyn.place.PlaceImporting;
import se.samsyn.place.PlaceQueries;
import se.samsyn.place.RoadQueries;

/** Areas, roads and names of places. */
@ApplicationScoped
class PlaceExhibits implements Exhibits {

    private static final byte[] REGISTER =
            "gata;nummer;ort;lat;lon\nProvmatrisvägen;1;Bara;55.5815;13.1786\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public void hang(Hall hall) {
        hall.feature("Platser")
                .of(AreaQueries.class)
                .act("Se områdena", (areas, it) -> areas.statistical())
                .act("Se vad siffror kan gälla", (areas, it) -> areas.counted())
                .act("Se vilket område en punkt ligger i", (areas, it) -> areas.at(Pieces.SQUARE))
                .act("Kräva att en punkt ligger i kommunen", (areas, it) -> areas.require(Pieces.SQUARE))
                .act("Se områdens gränser", (areas, it) -> areas.outlines(List.of("NORRA")))
                .act("Se kommunens gränser", (areas, it) -> areas.municipality())
                .act("Se var kartan öppnas", (areas, it) -> areas.town());
        hall.of(PlaceQueries.class)
                .act("Söka en plats", (places, it) -> places.search("stor", 5))
                .act("Se närmaste plats", (places, it) -> places.nearest(Pieces.SQUARE));
        hall.of(RoadQueries.class)
                .act("Se vem som sköter en väg", (roads, it) -> roads.keeper(Pieces.SQUARE))
                .act("Se vilka som sköter vägar", (roads, it) -> roads.keepers());
        hall.of(PlaceImportQueries.class).act("Se inlästa register", (imports, it) -> imports.latest());
        hall.of(PlaceImporting.class)
                .act(
                        "Läsa in ett register",
                        (importing, it) -> importing.take("prov.csv", "Prov", CoordinateSystem.WGS84, REGISTER));
    }
}
