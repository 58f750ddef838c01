package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.MeasureNews;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.measure.PublicText;
import se.samsyn.place.Bounds;
import se.samsyn.platform.Settings;

/** Measures, from the inventory to what the public reads. */
@ApplicationScoped
class MeasureExhibits implements Exhibits {

    private static final Bounds MUNICIPALITY = new Bounds(55.4, 13.1, 55.7, 13.5);
    private static final PublicText TEXT = new PublicText("Vi byter lampor.", null, null);

    @Override
    public void hang(Hall hall) {
        reading(hall.feature("Åtgärder"));
        work(hall);
        published(hall);
    }

    private static LocalDate today() {
        return LocalDate.now(Settings.ZONE);
    }

    private static void reading(Hall hall) {
        hall.of(MeasureQueries.class)
                .act("Se dem nära en plats", (measures, it) -> measures.near(Pieces.SQUARE, 250, 8))
                .see("Se den i listan", (measures, it) -> {
                    var id = it.measure("updated_at = utc_timestamp(6) + interval 1 day");
                    return measures.list(null, null, null, 200).rows().stream()
                            .anyMatch(row -> row.id().equals(id));
                })
                .see("Se den vid sitt problem", (measures, it) -> !measures.ofProblem(it.problem())
                        .isEmpty())
                .see("Se att den ska börja", (measures, it) -> {
                    it.measure("status = 'DECIDED', planned_from = '2001-01-01'");
                    return measures.planned(Pieces.LONG_AGO, Pieces.LONG_AGO, 200).stream()
                            .anyMatch(planned -> planned.number().equals(it.measureNumber()));
                })
                .see(
                        "Läsa den",
                        (measures, it) -> measures.view(it.measureNumber()).id().equals(it.measure()))
                .see("Se den vid ett meddelande", (measures, it) -> measures.row(it.measure())
                        .isPresent())
                .act("Se vem som har godkänt den publika texten", (measures, it) -> measures.seats(it.measure()));
    }

    private static void work(Hall hall) {
        hall.of(MeasurePlanning.class)
                .act("Föreslå en", (planning, it) -> planning.propose(it.problem(), it.outline(), it.ownUnit()))
                .act(
                        "Beskriva den",
                        (planning, it) -> planning.outline(it.measure(), it.measureVersion(), it.outline()))
                .act(
                        "Säga vad den egna parten gör",
                        (planning, it) ->
                                planning.contribute(it.measure(), it.measureVersion(), Contribution.of("Vi bygger.")))
                .act(
                        "Skriva den publika texten",
                        (planning, it) -> planning.describe(it.measure(), it.measureVersion(), TEXT))
                .act(
                        "Ändra den publika texten när den är publicerad",
                        (planning, it) -> planning.describe(it.publicMeasure(), it.measureVersion(), TEXT))
                .act(
                        "Visa den på kartan",
                        (planning, it) -> planning.showAt(it.measure(), it.measureVersion(), null, "Torget", null))
                .act(
                        "Bestämma vilka som ser den",
                        (planning, it) -> planning.share(it.measure(), Visibility.PARTY, "OSL 10:2"))
                .act("Välja den", (planning, it) -> planning.choose(it.measure(), it.measureVersion()))
                .act(
                        "Besluta om den",
                        (planning, it) -> planning.decide(it.measure("status = 'CHOSEN'"), it.measureVersion()))
                .act(
                        "Börja med den",
                        (planning, it) ->
                                planning.start(it.measure("status = 'DECIDED'"), it.measureVersion(), today()))
                .act("Säga att den är gjord", (planning, it) -> {
                    var id = it.measure("status = 'RUNNING', started_on = '2001-01-01'");
                    planning.finish(id, it.measureVersion(), today());
                })
                .act(
                        "Säga vad den ledde till",
                        (planning, it) -> planning.evaluate(
                                it.measure("status = 'DONE'"), it.measureVersion(), "Det är ljusare."))
                .act(
                        "Avbryta den",
                        (planning, it) -> planning.cancel(it.measure(), it.measureVersion(), "Marken såldes."))
                .act(
                        "Ta tillbaka den ett steg",
                        (planning, it) -> planning.goBack(
                                it.measure("status = 'CHOSEN'"),
                                it.measureVersion(),
                                MeasureStatus.PROPOSED,
                                "Vi tänker om."))
                .act("Stå fast vid den", (planning, it) -> {
                    var id = it.measure("status = 'RUNNING', reconsidered = true");
                    planning.reaffirm(id, it.measureVersion(), "Den behövs än.");
                })
                .act("Godkänna den publika texten", (planning, it) -> planning.approve(it.worded(), 1))
                .act("Publicera den", (planning, it) -> {
                    var id = it.measure("status = 'DECIDED', public_text = 'Vi byter lampor.'");
                    planning.publish(id, it.measureVersion());
                })
                .act(
                        "Avpublicera den",
                        (planning, it) -> planning.withdraw(it.publicMeasure(), it.measureVersion(), "Den var fel."));
    }

    private static void published(Hall hall) {
        hall.of(PublicMeasureQueries.class)
                .see("Läsa en publicerad", (published, it) -> {
                    it.publicMeasure();
                    return published.bySlug(it.slug()).row().slug().equals(it.slug());
                })
                .see("Läsa en som inte är publicerad", (published, it) -> {
                    it.measure("slug = '" + it.slug() + "'");
                    return published.bySlug(it.slug()).row().slug().equals(it.slug());
                })
                .see("Se en publicerad i listan", (published, it) -> {
                    it.publicMeasure();
                    return isIn(published.list(MeasureFilter.ALL, null, 10).rows(), it);
                })
                .see("Se en publicerad bland de senaste", (published, it) -> {
                    it.publicMeasure();
                    return isIn(published.latest(10), it);
                })
                .see("Se en publicerad vid ett meddelande", (published, it) -> {
                    var id = it.publicMeasure();
                    return isIn(published.published(List.of(id)), it);
                })
                .see("Se en som inte är publicerad vid ett meddelande", (published, it) -> !published
                        .published(List.of(it.measure()))
                        .isEmpty())
                .see("Se en publicerad när man följer sin rapport", (published, it) -> {
                    it.publicMeasure();
                    it.linked();
                    return isIn(published.cameOf(it.concern()), it);
                })
                .see("Se en som inte är publicerad när man följer sin rapport", (published, it) -> {
                    it.linked();
                    return !published.cameOf(it.concern()).isEmpty();
                })
                .see("Hitta en publicerad i sökningen", (published, it) -> {
                    it.publicMeasure();
                    return published.readable().stream()
                            .anyMatch(reading -> reading.slug().equals(it.slug()));
                })
                .act("Se liknande", (published, it) -> published.related("finns-inte", 5))
                .act("Räkna dem", (published, it) -> published.count(MeasureFilter.ALL))
                .act("Se dem på kartan", (published, it) -> published.points(MeasureFilter.ALL, MUNICIPALITY, 12));
        hall.of(MeasureNews.class)
                .see("Få nyheter om en publicerad", (news, it) -> {
                    var id = it.publicMeasure();
                    var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
                    return news
                            .between(tomorrow.minus(1, ChronoUnit.HOURS), tomorrow.plus(1, ChronoUnit.HOURS))
                            .stream()
                            .anyMatch(item -> item.id().equals(id));
                })
                .see("Se vad en som inte är publicerad gäller", (news, it) -> !news.published(List.of(it.measure()))
                        .isEmpty());
    }

    private static boolean isIn(List<PublicMeasureQueries.Row> rows, Piece it) {
        return rows.stream().anyMatch(row -> row.slug().equals(it.slug()));
    }
}
