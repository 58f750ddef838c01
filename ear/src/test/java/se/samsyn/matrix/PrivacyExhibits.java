package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.LogFilter;
import se.samsyn.privacy.LogQueries;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.Resealing;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRunning;
import se.samsyn.privacy.SearchKeyRenewing;

/** How long things are kept. What is carried out finds the rules held by the try itself, and takes nothing. */
@ApplicationScoped
class PrivacyExhibits implements Exhibits {

    private static final LogFilter DAY =
            new LogFilter(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), LogFilter.Who.STAFF, null, null, null);
    private static final RetentionDecision DECISION = new RetentionDecision("1", "KS", LocalDate.of(2026, 1, 1));

    @Override
    public void hang(Hall hall) {
        hall.feature("Gallring")
                .of(RetentionQueries.class)
                .act("Se reglerna", (retention, it) -> retention.rules())
                .act("Se vad en regel skulle ta", (retention, it) -> retention.preview(RetentionKind.PHOTO))
                .act("Läsa vad som har gallrats", (retention, it) -> retention.log());
        hall.of(RetentionPlanning.class)
                .act(
                        "Skriva in ett beslut",
                        (planning, it) -> planning.decide(RetentionKind.PHOTO, version(it), 30, DECISION))
                .act("Stoppa en regel", (planning, it) -> {
                    decided(it);
                    planning.suspend(RetentionKind.PHOTO, version(it));
                });
        hall.of(RetentionRunning.class)
                .act("Gallra nu", (running, it) -> {
                    decided(it);
                    running.run(RetentionKind.PHOTO, version(it));
                })
                .act("Gallra varje natt", (running, it) -> {
                    decided(it);
                    running.carryOut();
                });
        hall.of(SearchKeyRenewing.class)
                .act("Göra adresser sökbara efter ett nyckelbyte", (renewing, it) -> renewing.renew());
        hall.feature("Loggar och personuppgifter")
                .of(LogQueries.class)
                .act("Läsa händelser i den egna parten", (logs, it) -> logs.events(DAY, null, 10))
                .act("Läsa inloggningar i den egna parten", (logs, it) -> logs.logins(DAY, null, 10))
                .act("Ta ut händelser som fil", (logs, it) -> logs.export(DAY))
                .act("Ta ut inloggningar som fil", (logs, it) -> logs.exportLogins(DAY));
        hall.of(PersonAnswering.class)
                .see(
                        "Söka fram vad som sparas om en person",
                        (answering, it) -> answering.search(new PersonKey(PersonKey.Kind.REPORT, it.number())).stream()
                                .anyMatch(kept -> kept.file().name().equals(it.number())))
                .see("Lämna ut ett registerutdrag", (answering, it) -> !answering
                        .extract(new PersonKey(PersonKey.Kind.REPORT, it.number()), IdentityCheck.DOCUMENT)
                        .records()
                        .isEmpty());
        hall.feature("Gallring")
                .of(Resealing.class)
                .act("Försegla på nytt efter ett nyckelbyte", (resealing, it) -> resealing.reseal());
    }

    private static void decided(Piece it) {
        it.bench()
                .change(
                        "update retention_period set decision_number = '1', decided_by = 'KS', decided_on = utc_date()");
    }

    private static long version(Piece it) {
        return it.bench().number("select version from retention_period where kind = 'PHOTO'");
    }
}
