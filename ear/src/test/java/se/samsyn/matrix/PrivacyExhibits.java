package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKey;
import se.samsyn.privacy.IdentityCheck;
import se.samsyn.privacy.IncidentFacts;
import se.samsyn.privacy.IncidentQueries;
import se.samsyn.privacy.IncidentRegistering;
import se.samsyn.privacy.LogFilter;
import se.samsyn.privacy.LogQueries;
import se.samsyn.privacy.PersonAnswering;
import se.samsyn.privacy.PersonCorrecting;
import se.samsyn.privacy.PersonRequestId;
import se.samsyn.privacy.PrivacyIncidentId;
import se.samsyn.privacy.RequestKind;
import se.samsyn.privacy.RequestOutcome;
import se.samsyn.privacy.RequestQueries;
import se.samsyn.privacy.RequestRegistering;
import se.samsyn.privacy.Resealing;
import se.samsyn.privacy.RetentionDecision;
import se.samsyn.privacy.RetentionHoldId;
import se.samsyn.privacy.RetentionHolding;
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
    private static final IncidentFacts FACTS = new IncidentFacts(
            Instant.parse("2026-01-01T00:00:00Z"), "Ett brev kom bort.", null, "Inga.", "Brevet är tillbaka.");
    private static final RetentionDecision DECISION = new RetentionDecision("1", "KS", LocalDate.of(2026, 1, 1));

    @Override
    public void hang(Hall hall) {
        hall.feature("Gallring")
                .of(RetentionQueries.class)
                .act("Se reglerna", (retention, it) -> retention.rules())
                .act("Se vad en regel skulle ta", (retention, it) -> retention.preview(RetentionKind.PHOTO))
                .act("Läsa vad som har gallrats", (retention, it) -> retention.log());
        hall.of(RetentionQueries.class).act("Se vad som är undantaget", (retention, it) -> retention.holds());
        hall.of(RetentionHolding.class)
                .see("Undanta en rapport", PrivacyExhibits::holds)
                .act("Ta bort ett undantag", (holding, it) -> holding.lift(held(it), 0, "Tillsynen är slut."));
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
        hall.of(PersonCorrecting.class)
                .act(
                        "Rätta kontaktuppgifter",
                        (correcting, it) ->
                                correcting.correct(contact(it), IdentityCheck.DOCUMENT, "prov@svedala.example"))
                .act(
                        "Radera kontaktuppgifter",
                        (correcting, it) -> correcting.erase(contact(it), IdentityCheck.DOCUMENT))
                .act(
                        "Begränsa kontaktuppgifter",
                        (correcting, it) -> correcting.restrict(contact(it), IdentityCheck.DOCUMENT))
                .act("Häva en begränsning", (correcting, it) -> correcting.lift(restricted(it)));
        hall.of(RequestQueries.class).act("Läsa registret över begäranden", (requests, it) -> requests.all());
        hall.of(RequestRegistering.class)
                .act("Skriva in en begäran", (requests, it) -> requests.receive(RequestKind.EXTRACT, DAY.from()))
                .act("Ta en begäran", (requests, it) -> requests.take(request(it), 0))
                .act("Förlänga tiden för en begäran", (requests, it) -> requests.extend(request(it), 0, "Många."))
                .act(
                        "Avsluta en begäran",
                        (requests, it) -> requests.close(request(it), 0, RequestOutcome.GRANTED, null));
        hall.of(IncidentQueries.class).act("Läsa registret över incidenter", (incidents, it) -> incidents.all());
        hall.of(IncidentRegistering.class)
                .act("Skriva in en incident", (incidents, it) -> incidents.report(FACTS))
                .act("Ändra en incident", (incidents, it) -> incidents.amend(incident(it), 0, FACTS))
                .act(
                        "Skriva in att IMY har fått en anmälan",
                        (incidents, it) -> incidents.notified(incident(it), 0, FACTS.foundAt()))
                .act(
                        "Skriva in varför IMY inte får en anmälan",
                        (incidents, it) -> incidents.notNotified(incident(it), 0, "Ingen risk."))
                .act("Avsluta en incident", (incidents, it) -> {
                    var incident = incident(it);
                    it.bench()
                            .change("update privacy_incident set not_notified_because = 'Ingen risk.' where id = '"
                                    + incident.value() + "'");
                    incidents.close(incident, 0);
                });
        hall.feature("Gallring")
                .of(Resealing.class)
                .act("Försegla på nytt efter ett nyckelbyte", (resealing, it) -> resealing.reseal());
    }

    private static boolean holds(RetentionHolding holding, Piece it) {
        try {
            holding.hold(it.number(), "Tillsyn.");
            return true;
        } catch (RuleBroken nothing) {
            return false;
        }
    }

    /** Something that is held back. */
    private static RetentionHoldId held(Piece it) {
        var id = UUID.randomUUID();
        it.bench()
                .change("insert into retention_hold (id, version, problem_id, number, ground, actor_kind, at) select '"
                        + id + "', 0, id, number, 'Tillsyn.', 'SYSTEM', utc_timestamp(6) from problem limit 1");
        return new RetentionHoldId(id);
    }

    /** How the one who told is reached. */
    private static PersonCorrecting.Which contact(Piece it) {
        return new PersonCorrecting.Which(
                new PersonKey(PersonKey.Kind.REPORT, it.code()),
                PersonFile.Kind.CONTACT,
                it.concern().value());
    }

    private static PersonCorrecting.Which restricted(Piece it) {
        it.bench()
                .change("update concern_contact set restricted_at = utc_timestamp(6) where concern_id = '"
                        + it.concern().value() + "'");
        return contact(it);
    }

    /** One of the party of whoever acts: nobody finds those of the other one. */
    private static PersonRequestId request(Piece it) {
        var id = UUID.randomUUID();
        it.bench()
                .change("insert into person_request (id, version, number, party, kind, received_on, due_on) values ('"
                        + id + "', 0, 'BX', '" + it.bench().party()
                        + "', 'EXTRACT', utc_date(), utc_date() + interval 9 day)");
        return new PersonRequestId(id);
    }

    /** As {@link #request}. */
    private static PrivacyIncidentId incident(Piece it) {
        var id = UUID.randomUUID();
        it.bench()
                .change(
                        "insert into privacy_incident (id, version, number, party, found_at, happened, consequences, measures)"
                                + " values ('" + id + "', 0, 'IX', '"
                                + it.bench().party()
                                + "', '2026-01-01', 'Ett brev.', 'Inga.', 'Inga.')");
        return new PrivacyIncidentId(id);
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
