package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samsyn.concern.AcceptanceQueries;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.CategoryQueries;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernProgress;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.ContactForgetting;
import se.samsyn.concern.Escalating;
import se.samsyn.concern.HandingOver;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.NoteQueries;
import se.samsyn.concern.NoteWriting;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.Route;
import se.samsyn.concern.RouteEditing;
import se.samsyn.concern.RouteQueries;
import se.samsyn.concern.RouteTrial;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.concern.SharingQueries;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.Bounds;
import se.samsyn.platform.Settings;

/** What residents tell, at the desks of staff and as figures for everybody. */
@ApplicationScoped
class ConcernExhibits implements Exhibits {

    private static final Bounds MUNICIPALITY = new Bounds(55.4, 13.1, 55.7, 13.5);
    private static final Route FIRST_RULE = new Route("BEL", "NORRA", null, "GATA", null);

    @Override
    public void hang(Hall hall) {
        reading(hall.feature("Rapporter"));
        work(hall);
        figures(hall);
        rules(hall);
    }

    private static void reading(Hall hall) {
        hall.of(ConcernQueue.class)
                .see("Se den i listan", (queue, it) -> shows(queue.page(it.filter(), QueueOrder.NEWEST, null, 10), it))
                .see("Se den på listans karta", (queue, it) -> queue.map(it.filter(), MUNICIPALITY, 18).pins().stream()
                        .anyMatch(pin -> pin.number().equals(it.number())))
                .see(
                        "Räkna den i listan",
                        (queue, it) -> queue.counts(List.of(it.filter())).get(0).number() == 1);
        hall.of(ConcernQueries.class)
                .see("Se den i ett urval", (concerns, it) -> !concerns.rows(List.of(it.concern()))
                        .isEmpty())
                .see("Hitta den på numret", (concerns, it) -> concerns.byNumber(it.number())
                        .equals(it.concern()))
                .see("Hitta flera på numren", (concerns, it) -> concerns.byNumbers(List.of(it.number()))
                        .containsValue(it.concern()))
                .see("Räkna den dag för dag", (concerns, it) -> {
                    it.concern("received_on = '2001-01-01'");
                    return concerns.days(Pieces.LONG_AGO).get(0).received() > 0;
                })
                .see("Läsa den", (concerns, it) -> concerns.view(it.concern()).words() != null)
                .see(
                        "Läsa orden när den är låst (barn i fara)",
                        (concerns, it) ->
                                concerns.view(it.concern("locked = true")).words() != null)
                .see("Se att någon vill bli uppringd", (concerns, it) -> concerns.view(it.concern())
                        .callWanted());
        hall.of(AdditionQueries.class)
                .see("Läsa det som har lagts till", (additions, it) -> additions.added(it.concern()).stream()
                        .anyMatch(added -> added.text() != null))
                .see(
                        "Läsa det som har lagts till när den är låst",
                        (additions, it) -> additions.added(it.concern("locked = true")).stream()
                                .anyMatch(added -> added.text() != null))
                .see(
                        "Läsa frågor till den som rapporterade",
                        (additions, it) -> !additions.asked(it.asked()).isEmpty());
    }

    private static boolean shows(ConcernQueue.Part part, Piece it) {
        return part.rows().stream().anyMatch(row -> row.id().equals(it.concern()));
    }

    private static void work(Hall hall) {
        hall.of(ConcernTriage.class)
                .act("Börja läsa", (triage, it) -> triage.beginReading(it.concern("moderation = 'NEW'")))
                .act("Maska text", (triage, it) -> triage.mask(it.concern(), it.concernVersion(), "Ljust.", null))
                .act("Godkänna", (triage, it) -> triage.approve(it.concern("moderation = 'NEW'")))
                .act(
                        "Avvisa",
                        (triage, it) ->
                                triage.reject(it.concern(), it.concernVersion(), RejectReason.NOT_SERIOUS, null))
                .act(
                        "Hänvisa vidare",
                        (triage, it) -> triage.refer(it.concern(), it.concernVersion(), "Trafikverket", "Deras väg."))
                .act("Svara", (triage, it) -> triage.answer(it.concern(), it.concernVersion(), "Vi byter lampan."))
                .act("Avsluta", (triage, it) -> triage.close(it.concern(), it.concernVersion(), "Lampan lyser."))
                .act("Öppna igen", (triage, it) -> triage.reopen(it.concern("handling = 'CLOSED'"), "Mörkt igen."))
                .act("Låsa (barn i fara)", (triage, it) -> triage.lock(it.concern()))
                .act("Låsa upp", (triage, it) -> triage.unlock(it.concern("locked = true"), "Inget barn."))
                .act("Läsa original och kontaktuppgifter", (triage, it) -> triage.readOriginal(it.concern()))
                .act("Fråga den som rapporterade", (triage, it) -> {
                    var due = LocalDate.now(Settings.ZONE).plusDays(7);
                    triage.ask(it.concern(), it.concernVersion(), "När på dygnet?", due);
                })
                .act(
                        "Bocka av det som har lagts till",
                        (triage, it) -> triage.readAdditions(it.concern("unread = true")))
                .act(
                        "Maska det som har lagts till",
                        (triage, it) -> triage.maskAddition(it.concern(), it.concernVersion(), it.addition(), "Ljust."))
                .act("Bocka av ett samtal", (triage, it) -> triage.markCalled(it.concern()));
        hall.of(ConcernRouting.class)
                .act("Byta kategori", (routing, it) -> routing.changeCategory(it.concern(), it.concernVersion(), "NED"))
                .act("Fördela", (routing, it) -> routing.assign(it.concern(), it.concernVersion(), it.member()))
                .act(
                        "Lägga den hos en annan enhet eller båda parter",
                        (routing, it) -> routing.place(it.concern(), it.concernVersion(), "SKOLA", "Skolgården."))
                .act("Ta sig an den", (routing, it) -> routing.accept(it.waiting(), it.concernVersion()))
                .act(
                        "Tacka nej till den",
                        (routing, it) -> routing.decline(it.waiting(), it.concernVersion(), "Ej vår."));
        border(hall);
        hall.of(AcceptanceQueries.class).see("Se vem som ska ta sig an den", (acceptances, it) -> !acceptances
                .of(it.waiting())
                .parties()
                .isEmpty());
        hall.of(Escalating.class)
                .act("Ge samordningen det som ingen tagit sig an", (escalating, it) -> escalating.escalate());
        hall.of(ConcernReporting.class)
                .act(
                        "Skriva ner en åt någon",
                        (reporting, it) ->
                                reporting.register(Pieces.told(), IntakeChannel.PHONE, LocalDate.now(Settings.ZONE)));
        hall.of(ConcernProgress.class)
                .act("Koppla till ett problem", (progress, it) -> progress.markLinked(it.concern()))
                .act(
                        "Följa med när en åtgärd beslutas",
                        (progress, it) -> progress.markMeasurePlanned(it.concern("progress = 'IN_PROBLEM'")))
                .act(
                        "Följa med när en åtgärd är gjord",
                        (progress, it) -> progress.markMeasureDone(it.concern("progress = 'IN_PROBLEM'")))
                .act("Få veta att effekten är publicerad", (progress, it) -> progress.tellEffect(it.concern(), "prov"));
        hall.of(ContactForgetting.class)
                .act("Glömma gamla kontaktuppgifter", (forgetting, it) -> forgetting.forgetUncalled());
    }

    private static void border(Hall hall) {
        var words = Set.of(SharedPart.WORDS);
        hall.of(Sharing.class)
                .act("Dela med andra parten", (sharing, it) -> share(sharing, it, it.concern(), words))
                .act("Dela när den är låst", (sharing, it) -> share(sharing, it, it.concern("locked = true"), words))
                .act(
                        "Dela kontaktuppgifter som ingen sagt ja till",
                        (sharing, it) -> share(sharing, it, it.concern(), Set.of(SharedPart.CONTACT)))
                .act("Sluta dela", (sharing, it) -> {
                    var id = it.concern("shared_parts = 'WORDS'");
                    sharing.withdraw(id, it.concernVersion(), SharedPart.WORDS, "Fel.");
                });
        hall.of(SharingQueries.class)
                .act("Se vad som är delat", (sharing, it) -> sharing.of(it.concern()))
                .act("Se vad andra parten skulle se", (sharing, it) -> sharing.preview(it.concern(), words));
        hall.of(ConcernQueries.class)
                .see(
                        "Läsa orden när bara platsen är delad",
                        (concerns, it) -> concerns.view(it.concern("shared_parts = 'POINT'"))
                                        .words()
                                != null);
        hall.of(HandingOver.class).act("Lämna över arbetet", (handing, it) -> {
            var gift = new HandingOver.Gift(Set.of(SharedPart.CONTACT), LegalGround.NO_SECRECY, "Behövs.", "Se över.");
            handing.handOver(it.concern(), it.concernVersion(), gift, it.unitOfOthers(), false);
        });
        hall.of(NoteWriting.class)
                .act(
                        "Anteckna för sin egen part",
                        (notes, it) -> notes.write(it.concern(), "Ljust.", Visibility.PARTY));
        hall.of(NoteQueries.class).act("Läsa de anteckningar som är för en", (notes, it) -> notes.of(it.concern()));
    }

    private static void share(Sharing sharing, Piece it, ConcernId id, Set<SharedPart> parts) {
        sharing.share(id, it.concernVersion(), parts, LegalGround.NO_SECRECY, "Behövs.");
    }

    private static void rules(Hall hall) {
        hall.of(RouteQueries.class)
                .act("Se reglerna för vem som får dem", (routes, it) -> routes.draft())
                .act("Se hur reglerna har ändrats", (routes, it) -> routes.history());
        hall.of(RouteTrial.class).act("Prova reglerna", (trial, it) -> trial.run());
        hall.of(RouteEditing.class)
                .act("Skriva en regel", (editing, it) -> editing.write(it.draftedRoutes(), null, FIRST_RULE))
                .act("Flytta en regel", (editing, it) -> editing.raise(it.draftedRoutes(), 1))
                .act("Ta bort en regel", (editing, it) -> editing.remove(it.draftedRoutes(), 0))
                .act("Ångra ändringar i reglerna", (editing, it) -> editing.reset(it.draftedRoutes()))
                .act("Börja använda reglerna", (editing, it) -> editing.publish(it.draftedRoutes(), "Ny enhet."));
    }

    private static void figures(Hall hall) {
        hall.of(PublicConcernQueries.class)
                .act("Läsa antal per område och kvartal", (figures, it) -> figures.byAreaAndQuarter(4))
                .act("Läsa antal runt en plats", (figures, it) -> figures.around(Pieces.SQUARE))
                .see(
                        "Räkna färre än fem rapporter",
                        (figures, it) -> figures.told(List.of(it.concern("publication = 'AGGREGATED'")), 0) != null);
        hall.of(CategoryQueries.class)
                .act("Se kategorierna", (categories, it) -> categories.all())
                .act("Se om en kategori gäller en väg", (categories, it) -> categories.isAboutRoad("BEL"));
    }
}
