package se.samsyn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * The decision by which official documents may be destroyed (gallringsbeslut; arkivlagen 1990:782, 10 §).
 *
 * @param number as it was registered
 * @param by which board or committee
 * @param on the day of its minutes
 */
@Embeddable
public record RetentionDecision(
        @Column(name = "decision_number", length = RetentionDecision.NUMBER_MAX) String number,
        @Column(name = "decided_by", length = RetentionDecision.BY_MAX) String by,
        @Column(name = "decided_on") LocalDate on)
        implements Serializable {

    public static final int NUMBER_MAX = 60;
    public static final int BY_MAX = 120;

    public RetentionDecision {
        number = number.strip();
        by = by.strip();
    }

    /** @throws RuleBroken if something of it is missing, or it is still to come */
    void check(LocalDate today) {
        if (number.isEmpty()
                || number.length() > NUMBER_MAX
                || by.isEmpty()
                || by.length() > BY_MAX
                || on.isAfter(today)) {
            throw new RuleBroken(RetentionRule.DECISION_NEEDED);
        }
    }
}
