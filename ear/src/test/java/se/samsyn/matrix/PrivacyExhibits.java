package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.samsyn.privacy.Resealing;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionKind;
import se.samsyn.privacy.RetentionPlanning;
import se.samsyn.privacy.RetentionQueries;
import se.samsyn.privacy.RetentionRunning;

/** How long things are kept. What is carried out finds the rules held by the try itself, and takes nothing. */
@ApplicationScoped
class PrivacyExhibits implements Exhibits {

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
        hall.of(Resealing.class).act("Försegla på nytt efter ett nyckelbyte", (resealing, it) -> resealing.reseal());
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
