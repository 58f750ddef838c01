package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samsyn.kernel.Party;
import se.samsyn.member.DemoAccounts;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberQueries;
import se.samsyn.member.StaffDraftQueries;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;

/** Accounts, units, and what staff have typed and not saved. */
@ApplicationScoped
class MemberExhibits implements Exhibits {

    private static final Subject SUBJECT = new Subject("Problem", UUID.randomUUID());

    @Override
    public void hang(Hall hall) {
        hall.feature("Konton och enheter")
                .of(MemberAdministration.class)
                .act(
                        "Lägga upp ett konto",
                        (accounts, it) -> accounts.add(
                                "prov-" + UUID.randomUUID(),
                                "Prov",
                                Party.MUNICIPALITY,
                                null,
                                Set.of("CASE_OFFICER"),
                                "ett långt lösenord"))
                .act("Avsluta ett konto", (accounts, it) -> accounts.deactivate(it.member()));
        hall.of(MemberQueries.class)
                .act("Se sig själv", (members, it) -> members.self())
                .act("Se kollegor i sin part", (members, it) -> members.colleagues())
                .act(
                        "Se namn på dem som har gjort något",
                        (members, it) -> members.names(Stream.of(it.member().value())))
                .act("Se enheterna", (members, it) -> members.units())
                .act("Se en enhets namn", (members, it) -> members.unitName("GATA"))
                .act("Se en enhets brevlåda", (members, it) -> members.mailboxOf("GATA"));
        hall.of(StaffDraftQueries.class)
                .act("Hämta det man själv har skrivit men inte sparat", (drafts, it) -> drafts.mine(SUBJECT, "prov"));
        hall.of(StaffDrafting.class)
                .act("Lägga undan det man skriver", (drafting, it) -> drafting.keep(SUBJECT, "prov", 0, "Mopeder"))
                .act("Kasta det man har skrivit", (drafting, it) -> drafting.drop(SUBJECT, "prov"))
                .act("Glömma gamla utkast", (drafting, it) -> drafting.forgetOld());
        hall.of(DemoAccounts.class)
                .act("Se om det finns något konto", (accounts, it) -> accounts.isNobodyHere())
                .act("Lägga upp konton för visning (bara i en demo)", (accounts, it) -> accounts.add(List.of(), "-"));
    }
}
