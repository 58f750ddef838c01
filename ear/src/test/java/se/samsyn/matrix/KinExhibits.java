package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.concern.KinQueries;
import se.samsyn.concern.Merging;
import se.samsyn.concern.NearbyQueries;
import se.samsyn.concern.RecurringQueries;
import se.samsyn.concern.ReportCountQueries;
import se.samsyn.concern.RhythmQueries;
import se.samsyn.concern.SimilarQueries;
import se.samsyn.concern.Splitting;
import se.samsyn.concern.TemplateAct;
import se.samsyn.concern.TemplateQueries;
import se.samsyn.concern.TemplateWriting;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.Outline;

/**
 * What belongs to a report besides itself: others of the same event, its parts, and the texts that answers begin with.
 */
@ApplicationScoped
class KinExhibits implements Exhibits {

    @Override
    public void hang(Hall hall) {
        hall.feature("Rapporter som hör ihop");
        hall.of(NearbyQueries.class).act("Se vad som ligger nära", (nearby, it) -> nearby.of(it.concern()));
        hall.of(SimilarQueries.class).act("Se vad som liknar", (similar, it) -> similar.of(it.concern()));
        hall.of(RecurringQueries.class)
                .act("Se var rapporter samlas", (recurring, it) -> recurring.suggestions())
                .act("Se om det kommer tillbaka nära och snart", (recurring, it) -> recurring.repeats());
        hall.of(RhythmQueries.class)
                .see(
                        "Räkna in den i när och var det är så",
                        (rhythms, it) -> rhythms.of(List.of(it.concern())).reports() == 1);
        hall.of(ReportCountQueries.class)
                .see(
                        "Räkna in den i en månad",
                        (counts, it) -> counts.months(List.of(it.concern())).size() == 1)
                .see("Se vad den handlar om bland andra", (counts, it) -> !counts.categories(List.of(it.concern()))
                        .isEmpty())
                .act(
                        "Räkna rapporter inom en yta",
                        (counts, it) -> counts.within(
                                Outline.of(List.of(
                                        new GeoPoint(55.4, 13.1), new GeoPoint(55.6, 13.1), new GeoPoint(55.5, 13.4))),
                                Set.of("BEL"),
                                YearMonth.of(2026, 1),
                                YearMonth.of(2026, 6)));
        hall.of(KinQueries.class).act("Se vad den hör ihop med", (kin, it) -> kin.of(it.concern()));
        hall.of(Merging.class)
                .act(
                        "Slå ihop med en annan",
                        (merging, it) -> merging.merge(it.concern(), it.concernVersion(), it.twin(), 0))
                .act(
                        "Ångra att den slogs ihop",
                        (merging, it) -> merging.separate(
                                it.concern("main_id = uuid(), handling = 'CLOSED'"), it.concernVersion()));
        hall.of(Splitting.class)
                .act(
                        "Dela i två",
                        (splitting, it) -> splitting.split(it.concern(), it.concernVersion(), "NED", "Skräp."));
        hall.of(TemplateQueries.class)
                .act("Se svarsmallarna", (templates, it) -> templates.all())
                .act("Se dem som passar", (templates, it) -> templates.fitting(TemplateAct.ANSWER, "BEL"))
                .act("Börja med en", (templates, it) -> templates.filled(it.template(), Map.of()));
        hall.of(TemplateWriting.class)
                .act("Skriva en", (writing, it) -> writing.write(TemplateAct.ANSWER, null, "Nytt prov", "Tack."))
                .act(
                        "Ändra en",
                        (writing, it) -> writing.change(it.template(), 0, TemplateAct.ANSWER, null, "Prov", "Hej."))
                .act("Ta bort en", (writing, it) -> writing.remove(it.template(), 0));
    }
}
