package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementAdministration;
import se.samsyn.agreement.AgreementId;
import se.samsyn.agreement.AppendixChapter;
import se.samsyn.agreement.Commitment;
import se.samsyn.agreement.Copy;
import se.samsyn.agreement.Decision;
import se.samsyn.agreement.SigningRole;
import se.samsyn.forum.ForumAdministration;
import se.samsyn.forum.ForumKind;
import se.samsyn.forum.Seat;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;

/** The agreement 2023–2026 with its forums, and the next one begun. */
@ApplicationScoped
class DemoAgreement {

    private static final String WHO = "samordnare";

    @Inject
    AgreementAdministration agreements;

    @Inject
    ForumAdministration forums;

    private @Nullable AgreementId first;

    void plan(Timeline timeline) {
        int position = 0;
        for (var section : Section.of("agreement.txt")) {
            for (var field : section.fields()) {
                int order = position++;
                timeline.add(
                        day(section), order, WHO, section.name() + " " + field.value(), () -> tell(section, field));
            }
        }
    }

    private static LocalDate day(Section section) {
        return LocalDate.parse(section.name().split(" ", -1)[0]);
    }

    private void tell(Section section, Section.Field field) {
        var parts = field.parts();
        switch (field.key()) {
            case "draft" -> first = agreements.draft(parts.get(1), period(parts.get(0)), parts.get(2));
            case "focus" -> agreements.focusOn(id(), parts.get(0), parts.get(1), parts.get(2));
            case "promises" -> agreements.promise(id(), promises(field));
            case "chapter" -> agreements.write(id(), AppendixChapter.valueOf(parts.get(0)), parts.get(1));
            case "decided" -> agreements.decided(id(), new Decision(LocalDate.parse(parts.get(0)), parts.get(1), null));
            case "signed" -> agreements.sign(id(), SigningRole.valueOf(parts.get(0)), parts.get(1), day(section));
            case "copy" ->
                agreements.register(
                        id(), Party.valueOf(parts.get(0)), new Copy(parts.get(1), parts.get(2), day(section)));
            case "forced" -> agreements.putInForce(id());
            case "renewed" -> agreements.renew(id(), parts.get(1), period(parts.get(0)));
            case "forum" -> forum(parts);
            default -> throw new IllegalStateException("agreement.txt: " + field);
        }
    }

    /** One promise to a bar, the giver before the colon. */
    private static List<Commitment> promises(Section.Field field) {
        var promises = new ArrayList<Commitment>();
        for (var part : field.parts()) {
            int colon = part.indexOf(':');
            promises.add(Commitment.by(
                    Party.valueOf(part.substring(0, colon)),
                    part.substring(colon + 1).strip(),
                    null));
        }
        return promises;
    }

    private void forum(List<String> parts) {
        var seats = new EnumMap<Party, Seat>(Party.class);
        seats.put(Party.MUNICIPALITY, new Seat(parts.get(3), parts.get(4)));
        seats.put(Party.POLICE, new Seat(parts.get(5), parts.get(6)));
        forums.add(parts.get(0), ForumKind.valueOf(parts.get(1)), Integer.parseInt(parts.get(2)), seats);
    }

    private static Period period(String text) {
        var days = text.split(" ", -1);
        return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private AgreementId id() {
        return Objects.requireNonNull(first, "no agreement has been drafted yet");
    }
}
