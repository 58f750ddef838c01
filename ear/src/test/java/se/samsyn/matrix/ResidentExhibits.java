package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ContactReturning;
import se.samsyn.concern.DeflectionCounting;
import se.samsyn.concern.ReceiptQueries;
import se.samsyn.concern.ReturningQueries;
import se.samsyn.concern.Trigger;
import se.samsyn.message.Rhythm;
import se.samsyn.message.Subscribing;
import se.samsyn.message.SubscriptionChanging;
import se.samsyn.message.SubscriptionDigests;
import se.samsyn.message.SubscriptionForgetting;
import se.samsyn.message.SubscriptionQueries;
import se.samsyn.message.SubscriptionWishes;

/** What a resident does for themselves: with a form, a code, a receipt, a link in a mail. */
@ApplicationScoped
class ResidentExhibits implements Exhibits {

    private static final SubscriptionWishes WISHES =
            new SubscriptionWishes(Set.of("NORRA"), Set.of(), Set.of(), Rhythm.WEEKLY);

    @Override
    public void hang(Hall hall) {
        reports(hall.feature("Invånarens egna ärenden"));
        subscriptions(hall);
    }

    private static void reports(Hall hall) {
        hall.of(ConcernReporting.class).act("Skicka en rapport", (reporting, it) -> reporting.report(Pieces.told()));
        hall.of(DeflectionCounting.class)
                .act("Räkna att ett råd visades", (counting, it) -> counting.count(Trigger.CHILD));
        hall.of(ReceiptQueries.class)
                .see(
                        "Få sitt kvitto igen, med formuläret",
                        (receipts, it) -> !it.token().isEmpty()
                                && receipts.ofSent(it.token()).isPresent());
        hall.of(ConcernFollowing.class).see("Följa en rapport, med koden", (following, it) -> following
                .byCode(it.code())
                .isPresent());
        hall.of(ReturningQueries.class)
                .act("Se vad man kan göra, med nyckeln", (returned, it) -> returned.byPass(it.pass()));
        hall.of(ConcernReturning.class)
                .act("Lägga till något, med nyckeln", (returning, it) -> returning.addFact(it.pass(), "En lampa till."))
                .act(
                        "Säga att det inte är löst, med nyckeln",
                        (returning, it) -> returning.sayNotSolved(it.pass("handling = 'ANSWERED'"), "Det är mörkt än."))
                .act("Svara på en fråga, med nyckeln", (returning, it) -> {
                    it.asked();
                    returning.reply(it.pass(), "På kvällen.");
                });
        hall.of(ContactReturning.class)
                .act(
                        "Ta tillbaka kontaktuppgifter, med nyckeln",
                        (returning, it) -> returning.withdrawContact(it.pass()))
                .act(
                        "Få bekräftelsemejlet igen, med nyckeln",
                        (returning, it) -> returning.confirmAgain(it.passWithMail()));
    }

    private static void subscriptions(Hall hall) {
        hall.of(Subscribing.class)
                .act("Be att få nyheter", (subscribing, it) -> subscribing.ask("prov@exempel.se", "sv", WISHES));
        hall.of(SubscriptionChanging.class)
                .act(
                        "Ändra sin prenumeration, med länken",
                        (changing, it) -> changing.change(it.bench().subscription(), WISHES))
                .act(
                        "Avsluta sin prenumeration, med länken",
                        (changing, it) -> changing.stop(it.bench().subscription()));
        hall.of(SubscriptionForgetting.class)
                .act("Glömma obekräftade prenumerationer", (forgetting, it) -> forgetting.forgetUnconfirmed());
        hall.of(SubscriptionQueries.class)
                .act(
                        "Se sin prenumeration, med länken",
                        (subscriptions, it) -> subscriptions.byToken(it.bench().subscription()));
        hall.of(SubscriptionDigests.class).act("Skicka nyhetsbrev", (digests, it) -> digests.post());
    }
}
