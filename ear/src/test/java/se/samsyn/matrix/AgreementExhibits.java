package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.agreement.AgreementAdministration;
import se.samsyn.agreement.AgreementQueries;
import se.samsyn.agreement.AppendixChapter;
import se.samsyn.agreement.Commitment;
import se.samsyn.agreement.CommitmentState;
import se.samsyn.agreement.Copy;
import se.samsyn.agreement.Decision;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.agreement.SigningRole;
import se.samsyn.forum.ForumAdministration;
import se.samsyn.forum.ForumKind;
import se.samsyn.forum.ForumQueries;
import se.samsyn.forum.Seat;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;

/** The agreement and its forums: both parties' own. */
@ApplicationScoped
class AgreementExhibits implements Exhibits {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Period TERM = new Period(DAY, LocalDate.of(2029, 12, 31));
    private static final Map<Party, Seat> SEATS =
            Map.of(Party.MUNICIPALITY, new Seat("Ordförande", null), Party.POLICE, new Seat("Chef", null));

    @Override
    public void hang(Hall hall) {
        hall.feature("Överenskommelse och forum")
                .of(AgreementQueries.class)
                .act("Läsa den som gäller", (agreements, it) -> agreements.inForce())
                .act("Se alla, också utkast", (agreements, it) -> agreements.all())
                .act("Läsa ett utkast", (agreements, it) -> agreements.view(it.draftAgreement()));
        hall.of(FocusAreaQueries.class)
                .act("Se fokusområdena som gäller", (areas, it) -> areas.inForce())
                .act("Hitta ett fokusområde", (areas, it) -> areas.byCode("trygghet"))
                .act("Se namn på fokusområden", (areas, it) -> areas.named(Set.of(it.focus())));
        hall.of(AgreementAdministration.class)
                .act(
                        "Börja på ett utkast",
                        (agreements, it) -> agreements.draft("Utkast", TERM, "Att förebygga brott."))
                .act("Förnya den", (agreements, it) -> agreements.renew(it.draftAgreement(), "Nästa", TERM))
                .act(
                        "Skriva ett fokusområde",
                        (agreements, it) -> agreements.focusOn(it.draftAgreement(), "halsa", "Hälsa", "Att må bra."))
                .act(
                        "Skriva åtaganden",
                        (agreements, it) -> agreements.promise(
                                it.draftAgreement(), List.of(Commitment.by(Party.POLICE, "Vi går rundor.", null))))
                .act(
                        "Skriva i bilagan",
                        (agreements, it) ->
                                agreements.write(it.draftAgreement(), AppendixChapter.PROCESS, "Så gör vi."))
                .act(
                        "Anteckna beslutet",
                        (agreements, it) ->
                                agreements.decided(it.draftAgreement(), new Decision(DAY, "Kommunstyrelsen", "§ 1")))
                .act(
                        "Anteckna en underskrift",
                        (agreements, it) ->
                                agreements.sign(it.draftAgreement(), SigningRole.BOARD_CHAIR, "Svedala", DAY))
                .act(
                        "Anteckna ett original",
                        (agreements, it) -> agreements.register(
                                it.signedAgreement(), Party.POLICE, new Copy("Arkivet", "A-1", DAY)))
                .act("Låta den gälla", (agreements, it) -> agreements.putInForce(it.signedAgreement()))
                .act(
                        "Bocka av ett åtagande",
                        (agreements, it) -> agreements.mark(it.agreementInForce(), 0, CommitmentState.KEPT))
                .act("Låta perioder börja och sluta", (agreements, it) -> agreements.settle());
        hall.of(ForumQueries.class).act("Se forumen", (forums, it) -> forums.all());
        hall.of(ForumAdministration.class)
                .act("Lägga till ett forum", (forums, it) -> forums.add("Provgruppen", ForumKind.OTHER, 4, SEATS));
    }
}
