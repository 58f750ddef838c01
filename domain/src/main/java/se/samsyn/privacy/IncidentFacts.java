package se.samsyn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What is known of an incident (GDPR art. 33.5).
 *
 * @param foundAt when the authority came to know of it; the 72 hours begin then
 * @param happened in words that name nobody
 * @param persons about how many it concerns; null while nobody knows
 * @param consequences what can come of it for them
 * @param measures what was and is done about it
 */
@Embeddable
public record IncidentFacts(
        @Column(name = "found_at", nullable = false) Instant foundAt,
        @Column(name = "happened", length = IncidentFacts.WORDS_MAX, nullable = false) String happened,
        @Column(name = "persons") @Nullable Integer persons,
        @Column(name = "consequences", length = IncidentFacts.WORDS_MAX, nullable = false) String consequences,
        @Column(name = "measures", length = IncidentFacts.WORDS_MAX, nullable = false) String measures)
        implements Serializable {

    public static final int WORDS_MAX = 2000;

    public IncidentFacts {
        if (persons != null && persons < 0) {
            throw new IllegalArgumentException("fewer than nobody: " + persons);
        }
    }

    /** @throws RuleBroken if something is missing, names somebody, or is still to come */
    IncidentFacts checked(Instant now) {
        if (foundAt.isAfter(now)) {
            throw new RuleBroken(RegisterRule.DAY_NOT_POSSIBLE);
        }
        return new IncidentFacts(
                foundAt,
                RegisterText.needed(happened, WORDS_MAX, RegisterRule.WORDS_NEEDED),
                persons,
                RegisterText.needed(consequences, WORDS_MAX, RegisterRule.WORDS_NEEDED),
                RegisterText.needed(measures, WORDS_MAX, RegisterRule.WORDS_NEEDED));
    }
}
