package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * That somebody outside the two parties has to act.
 *
 * @param receiver an authority, company or association, never a person: the one who told reads it
 * @param reason why they; for staff
 */
@Embeddable
public record Referral(
        @Column(name = "referral_receiver", length = Referral.RECEIVER_MAX) String receiver,
        @Column(name = "referral_reason", length = StaffText.MAX) String reason)
        implements Serializable {

    public static final int RECEIVER_MAX = 120;

    /** @throws se.samsyn.kernel.Refusal.RuleBroken if one of them is missing, too long, or holds a personnummer */
    static Referral to(String receiver, String reason) {
        return new Referral(
                StaffText.needed(receiver, RECEIVER_MAX, ConcernRule.RECEIVER_NEEDED),
                StaffText.needed(reason, StaffText.MAX, ConcernRule.REASON_NEEDED));
    }
}
