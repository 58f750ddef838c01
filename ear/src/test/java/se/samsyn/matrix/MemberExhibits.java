package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.DemoAccounts;
import se.samsyn.member.FactorQueries;
import se.samsyn.member.FilterQueries;
import se.samsyn.member.FilterSaving;
import se.samsyn.member.GroupMappingEditing;
import se.samsyn.member.GroupMappingQueries;
import se.samsyn.member.Inviting;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberQueries;
import se.samsyn.member.MorningAsking;
import se.samsyn.member.MorningPosting;
import se.samsyn.member.MorningQueries;
import se.samsyn.member.PasswordResetting;
import se.samsyn.member.RoleEditing;
import se.samsyn.member.RoleQueries;
import se.samsyn.member.SecondFactorReset;
import se.samsyn.member.SessionKeeping;
import se.samsyn.member.SessionQueries;
import se.samsyn.member.StaffDraftQueries;
import se.samsyn.member.StaffDrafting;
import se.samsyn.member.Waiting;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Subject;
import se.samsyn.today.TodayQueries;

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
                .act("Avsluta ett konto", (accounts, it) -> accounts.deactivate(it.member()))
                .act("Logga ut någon annan överallt", (accounts, it) -> accounts.logOut(it.member()))
                .act("Avsluta konton som har gått ut", (accounts, it) -> accounts.endExpired());
        hall.of(Inviting.class)
                .act(
                        "Bjuda in någon till ett konto",
                        (inviting, it) -> inviting.invite(
                                "prov-" + UUID.randomUUID(),
                                "Prov",
                                "prov@svedala.example",
                                Party.MUNICIPALITY,
                                null,
                                "CASE_OFFICER"))
                .act("Bjuda in igen", (inviting, it) -> inviting.inviteAgain(it.member(), "prov@svedala.example"))
                .act("Säga ja till ett konto hos polisen", (inviting, it) -> inviting.approve(it.awaiting()));
        hall.of(AccountQueries.class)
                .act("Se alla konton", (accounts, it) -> accounts.accounts())
                .act("Se konton som väntar på den egna parten", (accounts, it) -> accounts.awaiting())
                .act("Se roller att ge ett konto", (accounts, it) -> accounts.roles());
        hall.of(PasswordResetting.class).act("Be om ett nytt lösenord", (resetting, it) -> resetting.ask("prov"));
        hall.of(SessionQueries.class).act("Se sina inloggningar", (sessions, it) -> sessions.mine());
        hall.of(TodayQueries.class)
                .act("Se hur mycket som väntar på en", (today, it) -> today.waiting(LocalDate.EPOCH));
        hall.of(MorningQueries.class).act("Se om man får brevet varje arbetsdag", (letters, it) -> letters.mine());
        hall.of(MorningAsking.class)
                .act("Be om brevet varje arbetsdag", (letters, it) -> letters.ask())
                .act("Sluta få brevet varje arbetsdag", (letters, it) -> letters.decline());
        hall.of(MorningPosting.class)
                .act("Välja vem som står i tur för brevet", (letters, it) -> letters.next())
                .act(
                        "Skicka brevet till någon",
                        (letters, it) -> letters.post(it.member(), new Waiting(1, 0, 0, 0, 0, 0, 0, 0, 0)));
        hall.of(SessionKeeping.class)
                .act("Logga ut", (sessions, it) -> sessions.leave())
                .act(
                        "Avsluta en egen inloggning",
                        (sessions, it) -> sessions.end(it.bench().ownSession()))
                .act(
                        "Avsluta en annans inloggning",
                        (sessions, it) -> sessions.end(it.bench().sessionOf(it.member())))
                .act("Avsluta sina andra inloggningar", (sessions, it) -> sessions.endOthers(null))
                .act("Glömma gamla inloggningar", (sessions, it) -> sessions.forgetOld());
        hall.of(FactorQueries.class)
                .act("Se vad man själv loggar in med", (factors, it) -> factors.mine())
                .act("Se nyckeln för den egna appen medan man ställer in den", (factors, it) -> factors.begun());
        hall.of(SecondFactorReset.class)
                .act("Ta bort någons tvåstegsinloggning", (resetting, it) -> resetting.reset(it.member()));
        hall.of(RoleQueries.class)
                .act("Se vad rollerna får", (roles, it) -> roles.all())
                .act("Se vad en roll får", (roles, it) -> roles.role("CASE_OFFICER"))
                .act("Se vad man kan ge en roll", (roles, it) -> roles.grantable());
        hall.of(RoleEditing.class).act("Ändra vad en roll får", (editing, it) -> {
            it.bench().change("delete from role_permission where role_code = 'CASE_OFFICER'");
            editing.change("CASE_OFFICER", Set.of(), Set.of(Permission.READ_CONCERNS));
        });
        hall.of(RoleEditing.class)
                .act("Kräva tvåstegsinloggning av en roll", (editing, it) -> editing.askTwice("CASE_OFFICER", false));
        hall.of(GroupMappingQueries.class)
                .act("Se vad grupper i parternas egna inloggningar ger", (mappings, it) -> mappings.all());
        hall.of(GroupMappingEditing.class)
                .act(
                        "Låta en grupp ge en roll",
                        (editing, it) ->
                                editing.add(Party.MUNICIPALITY, "prov-" + UUID.randomUUID(), "CASE_OFFICER", null))
                .act(
                        "Ta en roll från en grupp",
                        (editing, it) -> editing.remove(it.bench().mapping()));
        hall.of(MemberQueries.class)
                .act("Se sig själv", (members, it) -> members.self())
                .act("Se kollegor i sin part", (members, it) -> members.colleagues())
                .act("Se någons roller", (members, it) -> members.roles(it.member()))
                .act(
                        "Se namn på dem som har gjort något",
                        (members, it) -> members.names(Stream.of(it.member().value())))
                .act(
                        "Se vilka som får läsa ett problem",
                        (members, it) ->
                                members.seeing(Owner.of(Party.MUNICIPALITY), Visibility.BOTH, Permission.READ_PROBLEMS))
                .act("Se enheterna", (members, it) -> members.units())
                .act("Se en enhets namn", (members, it) -> members.unitName("GATA"))
                .act("Se en enhets brevlåda", (members, it) -> members.mailboxOf("GATA"));
        hall.of(StaffDraftQueries.class)
                .act("Hämta det man själv har skrivit men inte sparat", (drafts, it) -> drafts.mine(SUBJECT, "prov"));
        hall.of(StaffDrafting.class)
                .act("Lägga undan det man skriver", (drafting, it) -> drafting.keep(SUBJECT, "prov", 0, "Mopeder"))
                .act("Kasta det man har skrivit", (drafting, it) -> drafting.drop(SUBJECT, "prov"))
                .act("Glömma gamla utkast", (drafting, it) -> drafting.forgetOld());
        hall.of(FilterQueries.class).act("Lista sina egna sparade urval", (filters, it) -> filters.mine("inkommet"));
        hall.of(FilterSaving.class)
                .act("Spara ett urval i en lista", (saving, it) -> saving.save("inkommet", "Lampor", "?kategori=BEL"))
                .act("Ta bort ett urval", (saving, it) -> saving.forget("inkommet", "Lampor"));
        hall.of(DemoAccounts.class)
                .act("Se om det finns något konto", (accounts, it) -> accounts.isNobodyHere())
                .act("Lägga upp konton för visning (bara i en demo)", (accounts, it) -> accounts.add(List.of(), "-"));
    }
}
