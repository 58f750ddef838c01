package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.samsyn.demo.DemoLoading;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditQueries;
import se.samsyn.platform.ConfirmationQueries;
import se.samsyn.platform.OutboxSending;
import se.samsyn.platform.PublicationQueries;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;

/** What all features stand on: the audit trail, letters that leave, limits. */
@ApplicationScoped
class PlatformExhibits implements Exhibits {

    @Override
    public void hang(Hall hall) {
        hall.feature("Systemet")
                .of(AuditKeeping.class)
                .act("Kontrollera händelseloggen", (audit, it) -> audit.verify())
                .act("Kontrollera händelseloggen varje natt", (audit, it) -> audit.watch())
                .act("Kedja händelseloggen", (audit, it) -> audit.chain());
        hall.of(AuditQueries.class).act("Se vad natten hittade i händelseloggen", (audit, it) -> audit.lastCheck());
        hall.of(OutboxSending.class)
                .act("Hämta brev att skicka", (sending, it) -> sending.claim())
                .act(
                        "Anteckna att ett brev gick iväg",
                        (sending, it) -> sending.sent(it.bench().letter()))
                .act(
                        "Anteckna att ett brev inte gick iväg",
                        (sending, it) -> sending.failed(it.bench().letter()))
                .act("Hålla inne brev", (sending, it) -> sending.withhold());
        hall.of(AddressConfirming.class)
                .act(
                        "Bekräfta en adress, med länken",
                        (confirming, it) -> confirming.confirm(it.bench().confirmation()))
                .act("Glömma gamla länkar", (confirming, it) -> confirming.forgetExpired());
        hall.of(ConfirmationQueries.class).see("Se vad en länk gäller", (links, it) -> links.kind(
                        it.bench().confirmation())
                .isPresent());
        hall.of(PublicationQueries.class).act("Se om något publikt har ändrats", (counter, it) -> counter.number());
        hall.of(RateLimits.class)
                .act("Räkna försök", (limits, it) -> limits.take("prov", "prov", new Rate(5, Duration.ofMinutes(10))))
                .act("Nollställa försök", (limits, it) -> limits.clear("prov", "prov"))
                .act("Glömma gamla försök", (limits, it) -> limits.forgetEmpty());
        hall.of(DemoLoading.class)
                .act("Börja berätta demon", (demo, it) -> demo.begin())
                .act("Sluta berätta demon", (demo, it) -> {
                    it.bench().change("insert into demo_marker (id, state) values (1, 'LOADING')");
                    demo.finish();
                });
    }
}
