package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.util.List;
import se.samsyn.concern.BlackBox;
import se.samsyn.concern.PhotoDraftQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.PhotoTriage;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.SentPhoto;

/** Photos, from the form to the registrar's drawer. */
@ApplicationScoped
class PhotoExhibits implements Exhibits {

    private static final String CHECKED = "state = 'CHECKED'";

    @Override
    public void hang(Hall hall) {
        hall.feature("Bilder i rapporter")
                .of(PhotoQueries.class)
                .see("Se att det finns en okontrollerad", (photos, it) -> !photos.of(it.concern())
                        .isEmpty())
                .see("Se att det finns en kontrollerad", (photos, it) -> {
                    it.photo(CHECKED);
                    return !photos.of(it.concern()).isEmpty();
                })
                .see("Se att det finns en i en låst rapport", (photos, it) -> !photos.of(it.concern("locked = true"))
                        .isEmpty())
                .act("Öppna en okontrollerad", (photos, it) -> photos.picture(it.picture()))
                .act("Öppna en kontrollerad", (photos, it) -> {
                    it.photo(CHECKED);
                    photos.picture(it.picture());
                });
        hall.of(PhotoDraftQueries.class)
                .see("Se sina egna innan man skickar", (photos, it) -> !photos.of(it.draftToken())
                        .isEmpty())
                .act("Se hur många man får skicka", (photos, it) -> photos.most());
        hall.of(PhotoTriage.class)
                .act("Säga att den är kontrollerad", (triage, it) -> triage.check(it.photo(), it.photoVersion()))
                .act(
                        "Svärta",
                        (triage, it) ->
                                triage.blacken(it.photo(), it.photoVersion(), List.of(new BlackBox(10, 10, 20, 20))))
                .act("Dölja", (triage, it) -> triage.hide(it.photo(), it.photoVersion()))
                .act("Dölja en kontrollerad", (triage, it) -> triage.hide(it.photo(CHECKED), it.photoVersion()))
                .act("Läsa originalet", (triage, it) -> triage.readOriginal(it.photo()))
                .act("Läsa en kontrollerads original", (triage, it) -> triage.readOriginal(it.photo(CHECKED)));
        hall.of(PhotoDrafting.class)
                .act(
                        "Lägga till en i sin rapport",
                        (drafting, it) ->
                                drafting.keep(Pieces.told().token(), new SentPhoto(PhotoFile.jpeg(Color.RED))))
                .act("Ta bort sin egen", (drafting, it) -> drafting.remove(it.draftToken(), it.draftPhoto()))
                .act("Ta bort dem som aldrig skickades", (drafting, it) -> drafting.removeOld());
    }
}
