package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.samsyn.agreement.AgreementAdministration;
import se.samsyn.agreement.Copy;
import se.samsyn.agreement.Decision;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.agreement.SigningRole;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;

/** An agreement in force, without which no problem has a focus area. Made once; the actor must be able to make it. */
@ApplicationScoped
public class Agreed {

    private static final LocalDate SIGNED = LocalDate.of(2022, 12, 19);

    @Inject
    AgreementAdministration agreements;

    @Inject
    FocusAreaQueries focusAreas;

    /** The focus area "trygghet" of the agreement in force. */
    public FocusAreaId trygghet() {
        if (focusAreas.inForce().isEmpty()) {
            make();
        }
        return focusAreas.byCode("trygghet").orElseThrow().id();
    }

    private void make() {
        var term = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2126, 12, 31));
        var id =
                agreements.draft("Samverkansöverenskommelse", term, "Att förebygga brott och upprätthålla tryggheten.");
        agreements.focusOn(id, "trygghet", "Trygghet", "Att man känner sig trygg.");
        agreements.focusOn(id, "folkhalsa", "Folkhälsa", "Att man mår bra.");
        agreements.decided(id, new Decision(SIGNED, "Kommunstyrelsen", "§ 1"));
        for (var role : SigningRole.values()) {
            agreements.sign(id, role, "Svedala", SIGNED);
        }
        for (var party : Party.values()) {
            agreements.register(id, party, new Copy("Arkivet", "PROV-" + party, SIGNED));
        }
        agreements.putInForce(id);
    }
}
