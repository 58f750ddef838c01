package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.DisclosedField;
import se.samsyn.concern.Disclosing;
import se.samsyn.concern.DisclosureFormat;
import se.samsyn.concern.DisclosureQueries;
import se.samsyn.concern.DisclosureSheet;
import se.samsyn.concern.Filing;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.RecusalQueries;
import se.samsyn.concern.Recusing;
import se.samsyn.concern.SecrecyGround;
import se.samsyn.platform.Settings;

/** Reports as official documents: register, secrecy, conflicts of interest, and what is given out. */
@ApplicationScoped
class OpennessExhibits implements Exhibits {

    private static final Set<DisclosedField> WORDS = EnumSet.of(DisclosedField.NUMBER, DisclosedField.TEXT);

    @Override
    public void hang(Hall hall) {
        hall.feature("Diarium, sekretess, jäv och utlämnande");
        hall.of(FilingQueries.class)
                .act("Se sin egen parts diarienummer och sekretessmarkering", (files, it) -> files.of(it.concern()))
                .see("Se dem i listan", (files, it) -> !files.signs(List.of(it.marked()))
                        .isEmpty());
        hall.of(Filing.class)
                .act(
                        "Sekretessmarkera",
                        (filing, it) -> filing.markSecret(it.concern(), -1, SecrecyGround.OSL_26_1, "Ett prov."))
                .act("Ta bort sekretessmarkeringen", (filing, it) -> filing.liftSecrecy(it.marked(), 0, "Prövad."))
                .act(
                        "Ge den ett diarienummer",
                        (filing, it) -> filing.register(it.marked(), 0, it.registrationNumber()))
                .act(
                        "Anteckna att en orosanmälan är gjord",
                        (filing, it) ->
                                filing.noteChildReported(it.concern("locked = true"), LocalDate.now(Settings.ZONE)));
        hall.of(Recusing.class)
                .act("Anmäla jäv", (recusing, it) -> recusing.declare(it.concern()))
                .act("Pröva någons jäv", (recusing, it) -> recusing.lift(it.recused(), it.member()));
        hall.of(RecusalQueries.class).act("Se vem som är jävig", (recusals, it) -> recusals.of(it.recused()));
        hall.of(DisclosureQueries.class)
                .see("Se vad som kan lämnas ut", (disclosures, it) -> disclosures.sheets(List.of(it.concern())).stream()
                        .anyMatch(sheet -> sheet.fields().contains(DisclosedField.TEXT)))
                .act("Se vad som är utlämnat", (disclosures, it) -> disclosures.latest());
        hall.of(Disclosing.class)
                .act(
                        "Öppna kontaktuppgifter för att lämna ut dem",
                        (disclosing, it) -> disclosing.open(it.concern(), Set.of(DisclosedField.CONTACT)))
                .act("Lämna ut texten", (disclosing, it) -> {
                    var wish = new Disclosing.Wish(seen(it.concern()), WORDS, Map.of());
                    disclosing.disclose(List.of(wish), DisclosureFormat.CSV, Set.of());
                });
    }

    private static DisclosureSheet seen(ConcernId report) {
        return CDI.current()
                .select(DisclosureQueries.class)
                .get()
                .sheets(List.of(report))
                .get(0);
    }
}
