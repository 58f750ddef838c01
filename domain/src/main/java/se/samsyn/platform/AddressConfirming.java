package se.samsyn.platform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Refusal.RuleBroken;

/** How an e-mail address becomes a confirmed one: nothing else is mailed to it before. */
@UseCase
public class AddressConfirming {

    @Inject
    Confirmations confirmations;

    @Inject
    Event<AddressConfirmed> confirmed;

    @Inject
    Clock clock;

    /**
     * Confirms, once.
     *
     * @param typed the link's secret, or the short code
     * @return the kind of what was confirmed, such as {@code Concern}
     * @throws RuleBroken if it is good for nothing (any more)
     */
    @Allows(Permission.ANYONE)
    public String confirm(String typed) {
        var confirmation = confirmations.open(typed).orElseThrow(() -> new RuleBroken(ConfirmationRule.NOT_VALID));
        confirmation.use(clock.instant());
        confirmed.fire(new AddressConfirmed(confirmation.subject()));
        return confirmation.subject().kind();
    }

    /** Deletes those that were never used and are past their time; answers how many. */
    @Allows(Permission.RUN_JOBS)
    public int forgetExpired() {
        return confirmations.forgetExpired(clock.instant());
    }
}
