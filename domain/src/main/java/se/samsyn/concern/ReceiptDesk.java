package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;

/**
 * Where somebody shows code and key to do more than read. Wrong tries are counted for each code, before anything is
 * compared and on all nodes together; whether the code or the key is wrong is not told.
 */
@ApplicationScoped
public class ReceiptDesk {

    private static final String TRIES = "receipt";
    private static final String MAILS = "confirm";

    /** Five in a row, then one each ten minutes: 39 bits outlast that. */
    private static final Rate RATE = new Rate(5, Duration.ofMinutes(10));

    /** Twice in a row, then once each half day: nobody has said yet that the address is theirs. */
    private static final Rate MAIL_RATE = new Rate(2, Duration.ofHours(12));

    /** Counts for whatever cannot be a code. */
    private static final TrackingCode STAND_IN = new TrackingCode("222222222222");

    @Inject
    RateLimits limits;

    @Inject
    ReceiptOpening opening;

    @Inject
    ReceiptPasses passes;

    @Inject
    ContactReturning returning;

    /**
     * Opens what the receipt is for.
     *
     * @param typedCode as typed
     * @param typedKey as typed
     * @throws RuleBroken if they do not belong together, or it was tried too often
     */
    public ReceiptPass open(String typedCode, String typedKey) {
        var code = TrackingCode.parse(typedCode).orElse(STAND_IN);
        var wait = limits.take(TRIES, code.value(), RATE);
        if (!wait.isZero()) {
            throw new RuleBroken(
                    ConcernRule.KEY_TOO_OFTEN, Math.max(1, wait.plusSeconds(59).toMinutes()));
        }
        var concern = ReceiptKey.parse(typedKey).flatMap(key -> opening.of(code, key));
        if (concern.isEmpty()) {
            throw new RuleBroken(ConcernRule.KEY_WRONG);
        }
        limits.clear(TRIES, code.value());
        return passes.issue(concern.get());
    }

    /**
     * Mails once more the link that confirms the address.
     *
     * @throws RuleBroken if it was done too often, or as {@link ContactReturning#confirmAgain} does
     */
    public void mailAgain(ReceiptPass pass) {
        var wait = limits.take(MAILS, passes.check(pass).value().toString(), MAIL_RATE);
        if (!wait.isZero()) {
            throw new RuleBroken(
                    ConcernRule.MAILED_TOO_OFTEN,
                    Math.max(1, wait.plusMinutes(59).toHours()));
        }
        returning.confirmAgain(pass);
    }
}
