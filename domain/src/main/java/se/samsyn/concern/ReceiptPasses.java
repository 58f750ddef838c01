package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Vault;

/** Issues {@link ReceiptPass}es and reads them when they come back. Keeps none. */
@ApplicationScoped
class ReceiptPasses {

    private static final String PURPOSE = "receipt.pass";
    private static final Duration VALID = Duration.ofMinutes(60);
    private static final int BYTES = 24;
    private static final int TEXT_MAX = 200;

    @Inject
    Vault vault;

    @Inject
    Concerns concerns;

    @Inject
    Clock clock;

    ReceiptPass issue(ConcernId concern) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(concern.value().getMostSignificantBits())
                .putLong(concern.value().getLeastSignificantBits())
                .putLong(clock.instant().plus(VALID).getEpochSecond())
                .array();
        return new ReceiptPass(
                Base64.getUrlEncoder().withoutPadding().encodeToString(vault.sealTransit(PURPOSE, bytes)));
    }

    /**
     * The concern it opens.
     *
     * @throws RuleBroken as {@link #check}, and if the concern is gone
     */
    Concern open(ReceiptPass pass) {
        return concerns.unseen(check(pass)).orElseThrow(() -> new RuleBroken(ConcernRule.PASS_TOO_OLD));
    }

    /**
     * Which concern it opens.
     *
     * @throws RuleBroken if it is not ours, was changed, or is too old: the key is asked for again
     */
    ConcernId check(ReceiptPass pass) {
        try {
            if (pass.value().length() > TEXT_MAX) {
                throw new RuleBroken(ConcernRule.PASS_TOO_OLD);
            }
            var bytes = ByteBuffer.wrap(
                    vault.openTransit(PURPOSE, Base64.getUrlDecoder().decode(pass.value())));
            var id = new ConcernId(new UUID(bytes.getLong(), bytes.getLong()));
            if (!clock.instant().isBefore(Instant.ofEpochSecond(bytes.getLong()))) {
                throw new RuleBroken(ConcernRule.PASS_TOO_OLD);
            }
            return id;
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            throw new RuleBroken(ConcernRule.PASS_TOO_OLD);
        }
    }
}
